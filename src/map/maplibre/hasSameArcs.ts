import type { Atlas } from '../../geography/atlas.ts';

/** Whether two atlases number the same arcs, one perhaps sharper: sharpening leaves the label points as they are. */
export function hasSameArcs(before: Atlas, after: Atlas): boolean {
  return before.labelPoints === after.labelPoints;
}
