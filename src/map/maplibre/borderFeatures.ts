import type { Feature, MultiLineString } from 'geojson';
import { lineParts } from './lineParts.ts';
import type { Outlines } from './worker/packedAtlas.ts';

/** What a line of the map divides: two seats of one region, two regions, or land and sea. */
export type BorderKind = 'seat' | 'region' | 'coast';

/** One arc as a line; `id` is the arc's number. */
export type BorderFeature = Feature<MultiLineString, { readonly kind: BorderKind }> & { readonly id: number };

/** Each arc of the atlas as one line that is drawn once, whichever seats it bounds. Arcs of no length are left out. */
export function borderFeatures(atlas: Outlines, wanted: (arc: number) => boolean = () => true): BorderFeature[] {
  const kinds = new Map<number, BorderKind>();
  for (const arc of atlas.seatBorders) kinds.set(arc, 'seat');
  for (const arc of atlas.regionBorders) kinds.set(arc, 'region');
  return atlas.topology.arcs.flatMap((coordinates, id) =>
    coordinates.length < 2 || !wanted(id)
      ? []
      : [
          {
            type: 'Feature',
            id,
            properties: { kind: kinds.get(id) ?? 'coast' },
            geometry: { type: 'MultiLineString', coordinates: lineParts(coordinates) },
          },
        ],
  );
}
