import { arcNumber, arcRings } from './arcRings.ts';
import type { Atlas } from './atlas.ts';

/**
 * The indices, ascending, of the seats whose area differs between two states of an atlas, as after `sharpen`: those of the
 * detail file and those that share one of its arcs or junctions.
 */
export function affectedSeats(before: Atlas, after: Atlas): number[] {
  const affected: number[] = [];
  after.topology.objects.areas.geometries.forEach((geometry, index) => {
    const differs =
      geometry !== before.topology.objects.areas.geometries[index] ||
      arcRings(geometry).some((ring) =>
        ring.some((reference) => after.topology.arcs[arcNumber(reference)] !== before.topology.arcs[arcNumber(reference)]),
      );
    if (differs) affected.push(index);
  });
  return affected;
}
