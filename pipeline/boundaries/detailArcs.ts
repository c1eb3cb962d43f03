import simplify from 'simplify-js';
import type { GridPoint, GridTransform } from '../../src/dataset/arcCoordinates.ts';
import { distanceToSegment } from './distanceToSegment.ts';
import { degreesOf, doubleArea, metresPerStep } from './grid.ts';
import { findMeetings } from './meetings.ts';
import { findOverlaps, type SeatsBeside } from './overlaps.ts';
import { isClosed } from './ringsUpright.ts';
import type { Segment } from './segments.ts';
import { type MendingScale, withoutOverlaps } from './withoutOverlaps.ts';

const SCALE: MendingScale = { cellSize: 64, reach: 1, window: 24, farthestMove: 3 };
const MOST_ROUNDS = 40;

/** How far, in metres, a simplified line may lie from the publisher's: between seats, and at the coast. */
const TOLERANCE = { border: 10, coast: 22 } as const;

/**
 * The arcs of the detailed boundaries: the publisher's own points, fewer of them (Douglas and Peucker, 1973), on its own grid. No
 * line is farther from the publisher's than the tolerance, nor the publisher's from it: where simplified lines meet, the publisher's
 * points between are put back. Seats that overlap in the source itself are mended by a step or two of the grid. A small island keeps
 * an area.
 */
export function detailArcs(
  arcs: readonly (readonly GridPoint[])[],
  isCoast: (arc: number) => boolean,
  beside: SeatsBeside,
  transform: GridTransform,
): (readonly GridPoint[])[] {
  const kept = arcs.map((arc, number) => simplified(arc, isCoast(number) ? TOLERANCE.coast : TOLERANCE.border, transform));
  const lines = (): GridPoint[][] =>
    kept.map((positions, number) => positions.flatMap((position) => arcs[number]?.slice(position, position + 1) ?? []));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const simpler = lines();
    const meetings = findMeetings(simpler, SCALE.cellSize);
    const overlaps = findOverlaps(simpler, beside, SCALE.cellSize, meetings);
    const segments = [...meetings.flatMap(({ a, b }) => [a, b]), ...overlaps.flatMap((overlap) => overlap.segments)];
    if (lastFirst(segments).filter(({ arc, position }) => putBack(arcs[arc] ?? [], kept[arc] ?? [], position)).length === 0) break;
  }
  return withoutOverlaps(lines(), beside, SCALE);
}

/** The positions of the points that stay. */
function simplified(arc: readonly GridPoint[], most: number, transform: GridTransform): number[] {
  const all = [...arc.keys()];
  const middle = arc[arc.length >> 1];
  if (middle === undefined) return all;
  const [east, north] = metresPerStep(degreesOf(middle, transform)[1], transform);
  const points = arc.map(([x, y], position) => ({ x: x * east, y: y * north, position }));
  const positions = new Map<object, number>(points.map((point) => [point, point.position]));
  for (let tolerance = most; tolerance > 0.1; tolerance /= 2) {
    const kept = simplify(points, tolerance, true).map((point) => positions.get(point) ?? 0);
    if (!isClosed(arc) || doubleArea(kept.flatMap((position) => arc.slice(position, position + 1))) * doubleArea(arc) > 0)
      return kept;
  }
  return all;
}

/** Puts the point that is farthest from a segment back into it; says whether there was one. */
function putBack(arc: readonly GridPoint[], kept: number[], segment: number): boolean {
  const [first = 0, last = 0] = kept.slice(segment, segment + 2);
  const [from = [0, 0], to = [0, 0]] = [arc[first], arc[last]];
  let best = -1;
  let most = -1;
  for (let position = first + 1; position < last; position += 1) {
    const distance = distanceToSegment(arc[position] ?? from, from, to);
    if (distance > most) [best, most] = [position, distance];
  }
  if (best < 0) return false;
  kept.splice(segment + 1, 0, best);
  return true;
}

/** Each segment once, the last segments of an arc first, so that putting a point into one leaves the others' positions as they are. */
function lastFirst(segments: readonly Segment[]): Segment[] {
  const unique = new Map(segments.map((segment) => [`${segment.arc} ${segment.position}`, segment]));
  return [...unique.values()].sort((a, b) => a.arc - b.arc || b.position - a.position);
}
