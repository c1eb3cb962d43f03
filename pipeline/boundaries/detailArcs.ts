import simplify from 'simplify-js';
import type { GridPoint, GridTransform } from '../../src/dataset/arcCoordinates.ts';
import { distanceToSegment } from './distanceToSegment.ts';
import { degreesOf, doubleArea, metresPerStep } from './grid.ts';
import { findMeetings } from './meetings.ts';
import { findOverlaps, type SeatsBeside } from './overlaps.ts';
import { isClosed } from './ringsUpright.ts';
import type { Segment } from './segments.ts';

/** About the length of a segment, in steps of the grid. */
const CELL_SIZE = 64;
const MOST_ROUNDS = 40;

/** How far, in metres, a simplified line may lie from the publisher's: between seats, and at the coast. */
const TOLERANCE = { border: 10, coast: 22 } as const;

/**
 * The arcs of the detailed boundaries: the publisher's own points, fewer of them (Douglas and Peucker, 1973), on its own grid. No
 * line is farther from the publisher's than the tolerance, nor the publisher's from it: where simplified lines meet, the publisher's
 * points between are put back. A small island keeps an area.
 * @param arcs lines that meet at their ends only.
 */
export function detailArcs(
  arcs: readonly (readonly GridPoint[])[],
  isCoast: (arc: number) => boolean,
  beside: SeatsBeside,
  transform: GridTransform,
): (readonly GridPoint[])[] {
  const lines = arcs.map((arc, number) => lineOf(arc, isCoast(number) ? TOLERANCE.coast : TOLERANCE.border, transform));
  const kept = lines.map(simplified);
  const simpler = (): GridPoint[][] =>
    kept.map((positions, number) => positions.flatMap((position) => arcs[number]?.slice(position, position + 1) ?? []));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const now = simpler();
    const meetings = findMeetings(now, CELL_SIZE);
    const overlaps = findOverlaps(now, beside, CELL_SIZE, meetings);
    const segments = [...meetings.flatMap(({ a, b }) => [a, b]), ...overlaps.flatMap((overlap) => overlap.segments)];
    if (lastFirst(segments).filter(({ arc, position }) => putBack(lines[arc], kept[arc], position)).length === 0) break;
  }
  return simpler();
}

/** A point in metres, with its position in its arc. */
interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly position: number;
}

interface Line {
  readonly points: readonly LinePoint[];
  readonly doubleArea: number;
  readonly isClosed: boolean;
  readonly tolerance: number;
}

function lineOf(arc: readonly GridPoint[], tolerance: number, transform: GridTransform): Line {
  const [east, north] = metresPerStep(degreesOf(arc[arc.length >> 1] ?? [0, 0], transform)[1], transform);
  const points = arc.map(([x, y], position) => ({ x: x * east, y: y * north, position }));
  return { points, doubleArea: doubleArea(arc), isClosed: isClosed(arc), tolerance };
}

/** The positions of the points that stay. */
function simplified({ points, doubleArea: whole, isClosed: isRing, tolerance: most }: Line): number[] {
  for (let tolerance = most; tolerance > 0.1; tolerance /= 2) {
    const kept = fewer(points, tolerance);
    if (!isRing || doubleArea(kept.map(({ x, y }): GridPoint => [x, y])) * whole > 0) return kept.map(positionOf);
  }
  return points.map(positionOf);
}

/**
 * Puts the point that is farthest from a segment back into it, and those that are then too far from the two that it makes; says
 * whether there was one.
 */
function putBack(line: Line | undefined, kept: number[] | undefined, segment: number): boolean {
  if (line === undefined || kept === undefined) return false;
  const [first = 0, last = 0] = kept.slice(segment, segment + 2);
  const [from, ...between] = line.points.slice(first, last + 1);
  const to = between.pop();
  if (from === undefined || to === undefined || between.length === 0) return false;
  const distances = between.map(({ x, y }) => distanceToSegment([x, y], [from.x, from.y], [to.x, to.y]));
  const farthest = first + 1 + distances.indexOf(Math.max(...distances));
  const back = [line.points.slice(first, farthest + 1), line.points.slice(farthest, last + 1)].flatMap((part) =>
    fewer(part, line.tolerance).slice(1).map(positionOf),
  );
  kept.splice(segment + 1, 1, ...back);
  return true;
}

function fewer(points: readonly LinePoint[], tolerance: number): LinePoint[] {
  const own = new Map<object, LinePoint>(points.map((point) => [point, point]));
  return simplify([...points], tolerance, true).flatMap((point) => own.get(point) ?? []);
}

function positionOf({ position }: LinePoint): number {
  return position;
}

/** Each segment once, the last segments of an arc first, so that putting a point into one leaves the others' positions as they are. */
function lastFirst(segments: readonly Segment[]): Segment[] {
  const unique = new Map(segments.map((segment) => [`${segment.arc} ${segment.position}`, segment]));
  return [...unique.values()].sort((a, b) => a.arc - b.arc || b.position - a.position);
}
