import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { doubleArea, type GridPolygons, type GridRing } from './grid.ts';

/**
 * A seat's polygons as simple rings. Rounding to the publisher's grid left rings that run out along a line and back again, or
 * touch themselves; such lines have no area, so they cancel out, and rings part where they touch. Where the two banks of a creek have
 * changed places, the way between runs the wrong way round, and is turned: a ring in the sea is land, one on land is water.
 */
export function cleanRings(rings: readonly GridRing[]): GridPolygons {
  // Publishers differ in the sense of their rings; within one seat, holes always run against outer rings.
  const clockwise = rings.reduce((sum, ring) => sum + doubleArea(ring), 0) < 0;
  const traced = traceRings(directedEdges(clockwise ? rings.map((each) => each.toReversed()) : rings));
  const outers: { ring: GridRing; bounds: Bounds; holes: GridRing[] }[] = [];
  // From the largest on, so that what a ring lies in is known before it.
  for (const ring of traced.sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)))) {
    const bounds = boundsOf(ring);
    const around = outers.findLast((outer) => contains(outer.bounds, bounds) && surrounds(outer.ring, ring));
    const isLand = around === undefined || around.holes.some((hole) => surrounds(hole, ring));
    const upright = doubleArea(ring) > 0 === isLand ? ring : ring.toReversed();
    if (isLand) outers.push({ ring: upright, bounds, holes: [] });
    else around.holes.push(upright);
  }
  return outers.map(({ ring, holes: within }) => [ring, ...within]);
}

interface Edge {
  readonly from: GridPoint;
  readonly to: GridPoint;
}

function directedEdges(rings: readonly GridRing[]): Map<string, Edge[]> {
  const leaving = new Map<string, Edge[]>();
  for (const ring of rings) {
    ring.forEach((from, position) => {
      const to = ring[(position + 1) % ring.length] ?? from;
      if (isSame(from, to)) return;
      const back = leaving.get(keyOf(to));
      const opposite = back?.findIndex((edge) => isSame(edge.to, from)) ?? -1;
      if (back !== undefined && opposite >= 0) {
        back.splice(opposite, 1);
        return;
      }
      const edges = leaving.get(keyOf(from));
      if (edges === undefined) leaving.set(keyOf(from), [{ from, to }]);
      else edges.push({ from, to });
    });
  }
  return leaving;
}

/** Follows edges, at each point taking the leftmost turn, so that every ring bounds one piece of land on its left. */
function traceRings(leaving: Map<string, Edge[]>): GridRing[] {
  const rings: GridRing[] = [];
  for (const edges of leaving.values()) {
    for (let edge = edges.pop(); edge !== undefined; edge = edges.pop()) {
      const ring: GridPoint[] = [edge.from];
      const start = keyOf(edge.from);
      let current = edge;
      while (keyOf(current.to) !== start) {
        ring.push(current.to);
        const next = takeLeftmost(leaving.get(keyOf(current.to)) ?? [], current);
        if (next === null) throw new Error(`A ring ends at the grid point ${keyOf(current.to)} without closing.`);
        current = next;
      }
      rings.push(ring);
    }
  }
  return rings.flatMap(partAtTouchingPoints);
}

function takeLeftmost(edges: Edge[], arriving: Edge): Edge | null {
  let best = -1;
  let bestTurn = Number.NEGATIVE_INFINITY;
  edges.forEach((edge, position) => {
    const turn = turnOf(arriving, edge);
    if (turn > bestTurn) [best, bestTurn] = [position, turn];
  });
  return best < 0 ? null : (edges.splice(best, 1)[0] ?? null);
}

/** The angle of the turn from one edge to the next, positive to the left. */
function turnOf(a: Edge, b: Edge): number {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

function partAtTouchingPoints(ring: GridRing): GridRing[] {
  const parts: GridRing[] = [];
  const path: GridPoint[] = [];
  const positions = new Map<string, number>();
  for (const point of ring) {
    const key = keyOf(point);
    const earlier = positions.get(key);
    if (earlier !== undefined) {
      const part = path.splice(earlier);
      for (const each of part) positions.delete(keyOf(each));
      parts.push(part);
    }
    positions.set(key, path.length);
    path.push(point);
  }
  parts.push(path);
  return parts.filter((part) => part.length >= 3 && doubleArea(part) !== 0);
}

/** Whether a ring surrounds a hole that may touch it; decided by the hole's points that are not on the ring. */
function surrounds(ring: GridRing, hole: GridRing): boolean {
  const own = new Set(ring.map(keyOf));
  const point = hole.find((each) => !own.has(keyOf(each))) ?? hole[0];
  if (point === undefined) return false;
  let inside = false;
  let previous = ring.at(-1) ?? point;
  for (const current of ring) {
    if (current[1] > point[1] !== previous[1] > point[1]) {
      const x = ((previous[0] - current[0]) * (point[1] - current[1])) / (previous[1] - current[1]) + current[0];
      if (point[0] < x) inside = !inside;
    }
    previous = current;
  }
  return inside;
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

function boundsOf(ring: GridRing): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring)
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return [west, south, east, north];
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

function isSame(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function keyOf([x, y]: GridPoint): string {
  return `${x},${y}`;
}
