import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { findMeetings, type Meeting } from './meetings.ts';
import { cross, meetWrongly, type Segment, type SegmentIndex, segmentIndex, segmentsOf } from './segments.ts';

const MOST_ROUNDS = 60;
/** A crossing is worse than any number of touches that undoing it is likely to leave. */
const CROSSING = 8;

/** In grid steps: the side of the squares in which segments are compared, and how far a point may be moved. */
export interface Scale {
  readonly cellSize: number;
  readonly reach: 1 | 2 | 3;
}

/** A change of one arc's inner point: to another place, or, with `null`, away. */
interface Change {
  readonly arc: number;
  readonly position: number;
  readonly point: GridPoint | null;
}

/**
 * Arcs that do not cross. Rounding makes lines cross or touch by a step or two of the grid, in the sources as well. Where a line
 * crosses itself, the way between the two crossing segments is run the other way round, which keeps its points; elsewhere a point
 * moves by a step or two, or goes. The ends of arcs stay. What cannot be undone in this way remains, mostly the two banks of a river
 * that is narrower than the grid: they touch.
 */
export function disentangled(arcs: readonly (readonly GridPoint[])[], { cellSize, reach }: Scale): GridPoint[][] {
  const result = arcs.map((arc) => [...arc]);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const meetings = findMeetings(result, cellSize);
    const index = segmentIndex(cellSize);
    for (const segment of segmentsOf(result)) index.add(segment);
    // Changes shift the positions after them, so each arc is worked on from its end.
    const untouched = result.map(({ length }) => length);
    const inOrder = meetings.sort((a, b) => Number(b.crossing) - Number(a.crossing) || b.b.position - a.b.position);
    if (inOrder.filter((meeting) => undo(meeting, result, untouched, index, reach)).length === 0) break;
  }
  return result;
}

/** Undoes a meeting, if it can be done without touching what this round has changed; says whether it did. */
function undo({ a, b, crossing }: Meeting, arcs: GridPoint[][], untouched: number[], index: SegmentIndex, reach: number): boolean {
  if (a.position + 1 >= (untouched[a.arc] ?? 0) || b.position + 1 >= (untouched[b.arc] ?? 0)) return false;
  const arc = arcs[a.arc];
  if (crossing && a.arc === b.arc && arc !== undefined) {
    const [first, last] = [Math.min(a.position, b.position) + 1, Math.max(a.position, b.position)];
    arc.splice(first, last - first + 1, ...arc.slice(first, last + 1).reverse());
    untouched[a.arc] = first - 1;
    return true;
  }
  const changes = [a, b].flatMap((segment) => [
    ...changesOf(segment.arc, segment.position, arcs, reach),
    ...changesOf(segment.arc, segment.position + 1, arcs, reach),
  ]);
  const best = bestChange(changes, arcs, index, crossing);
  if (best === null) return false;
  arcs[best.arc]?.splice(best.position, 1, ...(best.point === null ? [] : [best.point]));
  untouched[a.arc] = Math.min(untouched[a.arc] ?? 0, a.position - 1);
  untouched[b.arc] = Math.min(untouched[b.arc] ?? 0, b.position - 1);
  return true;
}

function* changesOf(arc: number, position: number, arcs: readonly (readonly GridPoint[])[], reach: number): Generator<Change> {
  const points = arcs[arc] ?? [];
  const point = points[position];
  if (point === undefined || position === 0 || position === points.length - 1) return;
  for (const [x, y] of stepsWithin(reach)) yield { arc, position, point: [point[0] + x, point[1] + y] };
  // A ring needs three points to keep an area.
  if (points.length > 5) yield { arc, position, point: null };
}

/** All steps but none at all, the shortest first. */
export function stepsWithin(reach: number): GridPoint[] {
  const range = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const steps = range.flatMap((x) => range.map((y): GridPoint => [x, y])).filter(([x, y]) => x !== 0 || y !== 0);
  return steps.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

/**
 * The first of the changes that leave the fewest meetings round the point. Where none leaves fewer than there are, and lines cross,
 * a point that can go without leaving more: of an excursion across a line, one point has to go before the others can. `null` where
 * there is none.
 */
function bestChange(
  changes: readonly Change[],
  arcs: readonly (readonly GridPoint[])[],
  index: SegmentIndex,
  crossing: boolean,
): Change | null {
  let best: Change | null = null;
  let least = Number.POSITIVE_INFINITY;
  let dispensable: Change | null = null;
  for (const change of changes) {
    const now = entanglement({ ...change, point: arcs[change.arc]?.[change.position] ?? null }, arcs, index);
    const then = entanglement(change, arcs, index);
    if (then < now && then < least) [best, least] = [change, then];
    if (crossing && change.point === null && then <= now) dispensable ??= change;
  }
  return best ?? dispensable;
}

/** How badly the segments beside a changed point meet others. */
function entanglement({ arc, position, point }: Change, arcs: readonly (readonly GridPoint[])[], index: SegmentIndex): number {
  const points = arcs[arc] ?? [];
  const [before, after] = [points[position - 1], points[position + 1]];
  if (before === undefined || after === undefined) return Number.POSITIVE_INFINITY;
  const opens = position === 1;
  const closes = position + 2 === points.length;
  const segments: Segment[] =
    point === null
      ? [{ arc, position: position - 1, from: before, to: after, opens, closes }]
      : [
          { arc, position: position - 1, from: before, to: point, opens, closes: false },
          { arc, position, from: point, to: after, opens: false, closes },
        ];
  let sum = point !== null && (isSame(point, before) || isSame(point, after)) ? CROSSING : 0;
  for (const segment of segments) {
    const seen = new Set<string>();
    for (const other of index.near(segment)) {
      const key = `${other.arc} ${other.position}`;
      const isOld = other.arc === arc && (other.position === position - 1 || other.position === position);
      if (isOld || seen.has(key)) continue;
      seen.add(key);
      // With a point gone, the segment after it follows at once.
      const following =
        point === null && other.arc === arc && other.position > position ? { ...other, position: other.position - 1 } : other;
      if (meetWrongly(segment, following)) sum += cross(segment, other) ? CROSSING : 1;
    }
  }
  return sum;
}

function isSame(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
