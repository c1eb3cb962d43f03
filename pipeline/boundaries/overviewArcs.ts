import { presimplify } from 'topojson-simplify';
import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import type { MercatorPoint } from '../../src/geography/mercator.ts';
import { disentangled } from './disentangled.ts';
import { findMeetings } from './meetings.ts';
import { findOverlaps, type SeatsBeside } from './overlaps.ts';
import { isClosed, ringsUpright } from './ringsUpright.ts';
import type { Segment } from './segments.ts';
import { type MendingScale, withoutOverlaps } from './withoutOverlaps.ts';

const SCALE: MendingScale = { cellSize: 16, reach: 3, window: 10, farthestMove: 8 };
const MOST_ROUNDS = 40;
const MOST_TOUCHING_ROUNDS = 3;

/** An arc with its candidates for points, from first to last. */
interface Candidates {
  readonly grid: readonly GridPoint[];
  /** How much area, in square pixels, leaving a point out would move (Visvalingam and Whyatt, 1993); infinite at the ends. */
  readonly weights: readonly number[];
}

/**
 * Simplified arcs on a coarse grid that do not cross one another or themselves. Where simplified lines cross, the points that
 * matter most there are put back; where they still do, as the grid is too coarse for both banks of a river, a point moves by a step
 * or goes. Where lines still touch after that, points are put back and the lines disentangled again, as lines that touch may have
 * changed sides.
 * @param arcs points in pixels at the overview's zoom. @param thresholds the smallest area in square pixels that counts, for each arc.
 */
export function overviewArcs(
  arcs: readonly (readonly MercatorPoint[])[],
  thresholds: readonly number[],
  beside: SeatsBeside,
  toGrid: (point: MercatorPoint) => GridPoint,
): (readonly GridPoint[])[] {
  const candidates = weighted(arcs, toGrid);
  const kept = candidates.map((candidate, arc) => mostImportant(candidate, thresholds[arc] ?? 0));
  const lines = (): GridPoint[][] => kept.map((positions, arc) => pointsAt(candidates[arc], positions));
  const refine = (segments: readonly Segment[]): boolean =>
    lastFirst(segments).filter(({ arc, position }) => putBack(candidates[arc], kept[arc], position)).length > 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!refine(findOverlaps(lines(), beside, SCALE.cellSize).flatMap(({ segments }) => segments))) break;
  }
  let result = disentangled(lines(), SCALE);
  for (let round = 0; round < MOST_TOUCHING_ROUNDS; round += 1) {
    const pairs = new Set(findMeetings(result, SCALE.cellSize).map(({ a, b }) => `${a.arc} ${b.arc}`));
    const touching = findMeetings(lines(), SCALE.cellSize).filter(({ a, b }) => pairs.has(`${a.arc} ${b.arc}`));
    if (!refine(touching.flatMap(({ a, b }) => [a, b]))) break;
    result = disentangled(lines(), SCALE);
  }
  const upright = ringsUpright(
    result,
    candidates.map(({ grid }) => grid),
    (arc) => isClosed(arcs[arc] ?? []),
  );
  return withoutOverlaps(upright, beside, SCALE);
}

function weighted(arcs: readonly (readonly MercatorPoint[])[], toGrid: (point: MercatorPoint) => GridPoint): Candidates[] {
  const topology = presimplify({ type: 'Topology', objects: {}, arcs: arcs.map((arc) => arc.map((point) => [...point])) });
  return topology.arcs.map((arc, number) => ({
    grid: (arcs[number] ?? []).map(toGrid),
    weights: arc.map((point) => point[2] ?? 0),
  }));
}

function mostImportant({ grid, weights }: Candidates, threshold: number): number[] {
  const kept: number[] = [];
  const last = grid.length - 1;
  grid.forEach((point, position) => {
    const previous = grid[kept.at(-1) ?? -1];
    if (position === last) {
      // The end stays where neighbours meet it; a point that the grid puts onto it goes instead.
      while (kept.length > 1 && isSame(grid[kept.at(-1) ?? 0], point)) kept.pop();
      kept.push(position);
    } else if ((weights[position] ?? 0) >= threshold && !isSame(previous, point)) kept.push(position);
  });
  return kept;
}

/** Puts the weightiest point that the grid tells apart back into a segment; says whether there was one. */
function putBack(candidates: Candidates | undefined, kept: number[] | undefined, segment: number): boolean {
  const from = kept?.[segment];
  const to = kept?.[segment + 1];
  if (candidates === undefined || kept === undefined || from === undefined || to === undefined) return false;
  const { grid, weights } = candidates;
  let best = -1;
  for (let position = from + 1; position < to; position += 1) {
    if (isSame(grid[position], grid[from]) || isSame(grid[position], grid[to])) continue;
    if (best < 0 || (weights[position] ?? 0) > (weights[best] ?? 0)) best = position;
  }
  if (best < 0) return false;
  kept.splice(segment + 1, 0, best);
  return true;
}

function pointsAt(candidates: Candidates | undefined, positions: readonly number[]): GridPoint[] {
  return positions.flatMap((position) => {
    const point = candidates?.grid[position];
    return point === undefined ? [] : [point];
  });
}

/** Each segment once, the last segments of an arc first, so that putting a point into one leaves the others' positions as they are. */
function lastFirst(segments: readonly Segment[]): Segment[] {
  const unique = new Map(segments.map((segment) => [`${segment.arc} ${segment.position}`, segment]));
  return [...unique.values()].sort((a, b) => a.arc - b.arc || b.position - a.position);
}

function isSame(a: GridPoint | undefined, b: GridPoint | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
