import type { Contest } from '../../src/election/contest.ts';
import { SourceError } from '../sourceError.ts';
import { findOverlaps, seatsBeside } from './overlaps.ts';
import type { SharedArcs } from './sharedArcs.ts';

/**
 * Checks finished boundaries.
 * @param cellSize the side, in grid steps, of the squares in which segments are compared: about the length of a segment.
 * @throws SourceError that names the seats where one lies over another or over itself.
 */
export function checkOverlaps(
  level: 'overview' | 'detail',
  { arcs, seats }: SharedArcs,
  cellSize: number,
  areas: readonly Pick<Contest, 'name'>[],
  file: string,
): void {
  const overlaps = findOverlaps(arcs, seatsBeside(arcs.length, seats), cellSize);
  if (overlaps.length === 0) return;
  const pairs = new Set(overlaps.map((overlap) => overlap.seats.map((seat) => areas[seat]?.name ?? seat).join(' and ')));
  throw new SourceError({ file }, `in the ${level} boundaries made from it, seats overlap: ${[...pairs].join('; ')}.`);
}
