import { arcNumber, arcRings } from '../../geography/arcRings.ts';
import type { Atlas } from '../../geography/atlas.ts';
import { toMercator } from '../../geography/mercator.ts';
import { doubledArea, type Point, type Ring } from './ring.ts';

/** Each seat's rings in the Mercator unit square, by index, the largest first. */
export function seatRings({ topology }: Pick<Atlas, 'topology'>): Ring[][] {
  const arcs = topology.arcs.map((arc) => arc.map(([lng = 0, lat = 0]): Point => toMercator([lng, lat])));
  return topology.objects.areas.geometries.map((geometry) =>
    arcRings(geometry)
      .map((references) =>
        references.flatMap((reference) => {
          const arc = arcs[arcNumber(reference)] ?? [];
          // Where one arc ends, the next begins.
          return reference < 0 ? arc.slice(1).reverse() : arc.slice(0, -1);
        }),
      )
      .map((ring) => ({ ring, area: Math.abs(doubledArea(ring)) }))
      .sort((a, b) => b.area - a.area)
      .map(({ ring }) => ring),
  );
}
