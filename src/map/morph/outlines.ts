import type { Atlas } from '../../geography/atlas.ts';
import { aligned, type Point, type Ring, resampled, seatRings } from './rings.ts';

/** Points of a seat's largest ring on the way; a multiple of six, so that hexagons keep their corners. */
const POINTS = 36;
/** Islands are drawn while they are at least as large as this part of the seat's largest ring, and with fewer points. */
const ISLAND = 0.04;
const ISLAND_POINTS = 12;

/** One outline on its way from one layout to another; x and y of each point in turn, as many in both. */
export interface OutlineMorph {
  /** The seat's, by index. */
  readonly seat: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/**
 * A seat's outlines from one layout to another, from its rings in each, the largest first: the largest becomes the other's largest;
 * islands shrink into the middle of where their seat goes, or grow out of the middle of where it came from.
 */
export function outlineMorph(seat: number, before: readonly Ring[], after: readonly Ring[]): OutlineMorph[] {
  const [from, ...oldIslands] = before;
  const [to, ...newIslands] = after;
  if (from === undefined || to === undefined) return [];
  const goal = resampled(to, POINTS);
  const start = resampled(from, POINTS);
  // The hexagon keeps its corners; the boundary, which has none, may be begun anywhere.
  const whole = { seat, from: flat(aligned(start, goal)), to: flat(goal) };
  const shrinking = large(oldIslands, from).map((ring) => ({ seat, from: flat(ring), to: flat(ring.map(() => middle(goal))) }));
  const growing = large(newIslands, to).map((ring) => ({ seat, from: flat(ring.map(() => middle(start))), to: flat(ring) }));
  return [whole, ...shrinking, ...growing];
}

function large(islands: readonly Ring[], largest: Ring): Point[][] {
  const size = extent(largest);
  return islands.filter((ring) => extent(ring) > size * Math.sqrt(ISLAND)).map((ring) => resampled(ring, ISLAND_POINTS));
}

function extent(ring: Ring): number {
  let [left, top] = ring[0] ?? [0, 0];
  let [right, bottom] = [left, top];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
}

function middle(points: readonly Point[]): Point {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

function flat(points: readonly Point[]): Float64Array {
  return Float64Array.from(points.flat());
}

type Shapes = Pick<Atlas, 'topology'>;

/** A step that takes longer than this makes the page stutter on phones. */
const STEP_MILLISECONDS = 8;

/** By the atlas before and the one after; boundaries that became sharper are another topology. */
const found = new WeakMap<Atlas['topology'], WeakMap<Atlas['topology'], readonly OutlineMorph[]>>();

/** The outlines of all seats from one atlas to another, found once; the way back is the same way. */
export function outlinesBetween(before: Shapes, after: Shapes): readonly OutlineMorph[] {
  for (const _ of search(before, after));
  return found.get(before.topology)?.get(after.topology) ?? [];
}

/** Finds them ahead, yielding to the event loop between steps. */
export async function findOutlines(before: Shapes, after: Shapes): Promise<void> {
  let since = performance.now();
  for (const _ of search(before, after)) {
    if (performance.now() - since < STEP_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

function* search(before: Shapes, after: Shapes): Generator<void> {
  if (found.get(before.topology)?.has(after.topology)) return;
  const from = seatRings(before);
  yield;
  const to = seatRings(after);
  const outlines: OutlineMorph[] = [];
  for (const [seat, rings] of from.entries()) {
    yield;
    outlines.push(...outlineMorph(seat, rings, to[seat] ?? []));
  }
  keep(before, after, outlines);
  keep(
    after,
    before,
    outlines.map((outline) => ({ ...outline, from: outline.to, to: outline.from })),
  );
}

function keep({ topology }: Shapes, after: Shapes, outlines: readonly OutlineMorph[]): void {
  const known = found.get(topology) ?? new WeakMap();
  found.set(topology, known.set(after.topology, outlines));
}
