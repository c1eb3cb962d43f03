import simplify from 'simplify-js';
import type { GridPoint, GridTransform } from '../../src/dataset/arcCoordinates.ts';
import { disentangled } from './disentangled.ts';
import { degreesOf, doubleArea, metresPerStep } from './grid.ts';
import { findMeetings } from './meetings.ts';
import { findOverlaps, type SeatsBeside } from './overlaps.ts';
import { isClosed, ringsUpright } from './ringsUpright.ts';
import type { Segment } from './segments.ts';
import { type MendingScale, withoutOverlaps } from './withoutOverlaps.ts';

const SCALE: MendingScale = { cellSize: 64, reach: 1, window: 24, farthestMove: 3 };
const MOST_ROUNDS = 3;

/** How far, in metres, a detailed line may lie from the publisher's: between seats, and at the coast. */
const TOLERANCE = { border: 10, coast: 22 } as const;

/**
 * The arcs of the detailed boundaries: the publisher's own points, fewer of them (Douglas and Peucker, 1973), on its own grid. No
 * line is farther from the publisher's than the tolerance, nor the publisher's from it, but for a step of the grid where lines had
 * to be kept from crossing. A small island keeps an area.
 */
export function detailArcs(
  arcs: readonly (readonly GridPoint[])[],
  isCoast: (arc: number) => boolean,
  beside: SeatsBeside,
  transform: GridTransform,
): (readonly GridPoint[])[] {
  const simplifiedWithin = (arc: readonly GridPoint[], most: number): readonly GridPoint[] => {
    const middle = arc[arc.length >> 1];
    if (middle === undefined) return arc;
    const [east, north] = metresPerStep(degreesOf(middle, transform)[1], transform);
    const points = arc.map(([x, y], position) => ({ x: x * east, y: y * north, position }));
    const positions = new Map<object, number>(points.map((point) => [point, point.position]));
    for (let tolerance = most; tolerance > 0.1; tolerance /= 2) {
      const kept = simplify(points, tolerance, true).map((point) => arc[positions.get(point) ?? 0] ?? middle);
      if (!isClosed(arc) || doubleArea(kept) * doubleArea(arc) > 0) return kept;
    }
    return arc;
  };
  const tolerances = arcs.map((_, number): number => (isCoast(number) ? TOLERANCE.coast : TOLERANCE.border));
  const simplified = arcs.map((arc, number) => simplifiedWithin(arc, tolerances[number] ?? 0));
  const refine = (lines: (readonly GridPoint[])[], segments: readonly Segment[]) => {
    for (const arc of new Set(segments.map((segment) => segment.arc))) {
      tolerances[arc] = (tolerances[arc] ?? 0) / 2;
      lines[arc] = simplifiedWithin(arcs[arc] ?? [], tolerances[arc] ?? 0);
    }
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const crossings = findMeetings(simplified, SCALE.cellSize).filter(({ crossing }) => crossing);
    refine(
      simplified,
      crossings.flatMap(({ a, b }) => [a, b]),
    );
  }
  let result = ringsUpright(disentangled(simplified, SCALE), arcs, (arc) => isClosed(arcs[arc] ?? []));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    result = withoutOverlaps(result, beside, SCALE);
    const overlaps = findOverlaps(result, beside, SCALE.cellSize);
    if (overlaps.length === 0) break;
    refine(
      result,
      overlaps.flatMap(({ segments }) => segments),
    );
  }
  return result;
}
