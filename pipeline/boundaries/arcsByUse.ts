import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../src/dataset/arcReferences.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import type { SharedArcs } from './sharedArcs.ts';

/** Arcs with new numbers and directions, and the way from old references to new ones. */
export interface ArcsByUse {
  readonly arcs: readonly (readonly GridPoint[])[];
  renumbered(polygons: ArcPolygons): ArcPolygons;
}

/** Numbers arcs in the order in which the given polygons first use them, each in the direction of that first use. */
export function arcsByUse({ arcs }: SharedArcs, polygonsInOrder: readonly ArcPolygons[]): ArcsByUse {
  const uses = new Map<number, { number: number; reversed: boolean }>();
  for (const reference of polygonsInOrder.flat(3)) {
    const arc = arcNumber(reference);
    if (!uses.has(arc)) uses.set(arc, { number: uses.size, reversed: reference < 0 });
  }
  return {
    arcs: [...uses].map(([arc, { reversed }]) => {
      const points = arcs[arc] ?? [];
      return reversed ? points.toReversed() : points;
    }),
    renumbered: (polygons) =>
      polygons.map((polygon) =>
        polygon.map((ring) =>
          ring.map((reference) => {
            const use = uses.get(arcNumber(reference));
            if (use === undefined) throw new RangeError(`Arc ${arcNumber(reference)} is not among those that were numbered.`);
            return use.reversed === reference < 0 ? use.number : ~use.number;
          }),
        ),
      ),
  };
}
