import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { cross, meetWrongly, type Segment, segmentIndex, segmentsOf } from './segments.ts';

/** Two segments that meet where they must not. They cross where each has ends on both sides of the other; else they only touch. */
export interface Meeting {
  readonly a: Segment;
  readonly b: Segment;
  readonly crossing: boolean;
}

/**
 * Where arcs cross, overlap or touch, one another or themselves, other than at their ends.
 * @param cellSize the side, in grid steps, of the squares in which segments are compared: about the length of a segment.
 */
export function findMeetings(arcs: readonly (readonly GridPoint[])[], cellSize: number): Meeting[] {
  const earlier = segmentIndex(cellSize);
  const found = new Map<string, Meeting>();
  for (const b of segmentsOf(arcs)) {
    for (const a of earlier.near(b)) {
      if (meetWrongly(a, b)) found.set(`${a.arc} ${a.position} ${b.arc} ${b.position}`, { a, b, crossing: cross(a, b) });
    }
    earlier.add(b);
  }
  return [...found.values()];
}
