import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { type Edge, edgesAroundLand } from './edgesAroundLand.ts';
import { doubleArea, type GridPolygons, type GridRing } from './grid.ts';

/**
 * The seats' polygons as simple rings, from rings that meet at their points only. Rounding to the publisher's grid left rings that run
 * out along a line and back again, touch or cross themselves or lie over a neighbour's: lines without area go, and rings part where they
 * touch.
 */
export function cleanRings(ringsOfSeats: readonly (readonly GridRing[])[]): GridPolygons[] {
  return edgesAroundLand(ringsOfSeats).map((edges) => polygonsOf(traceRings(edges)));
}

function polygonsOf(rings: readonly GridRing[]): GridPolygons {
  const inOrder = rings.map((ring) => ({ ring, area: doubleArea(ring), bounds: boundsOf(ring) })).sort((a, b) => b.area - a.area);
  const outers = inOrder.filter(({ area }) => area > 0).map((outer) => ({ ...outer, holes: [] as GridRing[] }));
  for (const { ring, area, bounds } of inOrder) {
    if (area > 0) continue;
    // The last is the smallest.
    const around = outers.findLast((outer) => contains(outer.bounds, bounds) && surrounds(outer.ring, ring));
    around?.holes.push(ring);
  }
  return outers.map(({ ring, holes }) => [ring, ...holes]);
}

/** Follows edges, at each point taking the leftmost turn, so that every ring bounds one piece of land on its left. */
function traceRings(edges: readonly Edge[]): GridRing[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) leaving.set(keyOf(edge.from), [...(leaving.get(keyOf(edge.from)) ?? []), edge]);
  const rings: GridRing[] = [];
  for (const own of leaving.values()) {
    for (let edge = own.pop(); edge !== undefined; edge = own.pop()) {
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

function keyOf([x, y]: GridPoint): string {
  return `${x},${y}`;
}
