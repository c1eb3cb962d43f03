import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';

/** A segment of an arc: from its point at `position` to the next. */
export interface Segment {
  readonly arc: number;
  readonly position: number;
  readonly from: GridPoint;
  readonly to: GridPoint;
  /** Whether `from` or `to` is an end of the arc, where other arcs may meet it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

type Ends = Pick<Segment, 'from' | 'to'>;

/** Segments by the squares of a coarse grid that they may pass. */
export interface SegmentIndex {
  add(segment: Segment): void;
  /** The segments whose bounds meet those of one; some come twice. */
  near(segment: Ends): Segment[];
}

/** An empty index. @param cellSize the side of the squares in grid steps: about the length of a segment. */
export function segmentIndex(cellSize: number): SegmentIndex {
  const cells = new Map<number, Segment[]>();
  return {
    add: (segment) => {
      for (const cell of cellsOf(segment, cellSize)) {
        const others = cells.get(cell);
        if (others === undefined) cells.set(cell, [segment]);
        else others.push(segment);
      }
    },
    near: (segment) => {
      const found: Segment[] = [];
      for (const cell of cellsOf(segment, cellSize)) {
        for (const other of cells.get(cell) ?? []) if (boundsMeet(segment, other)) found.push(other);
      }
      return found;
    },
  };
}

/** All segments of all arcs, arc by arc. */
export function* segmentsOf(arcs: readonly (readonly GridPoint[])[]): Generator<Segment> {
  for (const [arc, points] of arcs.entries()) {
    for (let position = 0; position + 1 < points.length; position += 1) {
      const [from, to] = [points[position], points[position + 1]];
      if (from === undefined || to === undefined) continue;
      yield { arc, position, from, to, opens: position === 0, closes: position + 2 === points.length };
    }
  }
}

/** Whether each of two segments has its ends on both sides of the other. Exact for whole numbers below 2^25. */
export function cross(a: Ends, b: Ends): boolean {
  return side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0 && side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0;
}

/**
 * Whether two segments cross, overlap or touch where they must not: they may share the ends of their arcs, and those that follow
 * one another in an arc share a point. Exact for whole numbers below 2^25.
 */
export function meetWrongly(a: Segment, b: Segment): boolean {
  const a1 = side(b.from, b.to, a.from);
  const a2 = side(b.from, b.to, a.to);
  if (a1 * a2 > 0 || side(a.from, a.to, b.from) * side(a.from, a.to, b.to) > 0) return false;
  if (a1 === 0 && a2 === 0) {
    const length = lengthInCommon(a, b);
    if (length !== 0) return length > 0;
  }
  return !shareRightly(a, b);
}

function shareRightly(a: Segment, b: Segment): boolean {
  if (a.arc === b.arc && b.position === a.position + 1 && isSame(a.to, b.from)) return true;
  if (a.arc === b.arc && a.position === b.position + 1 && isSame(b.to, a.from)) return true;
  return (
    (a.opens && ((b.opens && isSame(a.from, b.from)) || (b.closes && isSame(a.from, b.to)))) ||
    (a.closes && ((b.opens && isSame(a.to, b.from)) || (b.closes && isSame(a.to, b.to))))
  );
}

/** Whether a point lies on a segment, its ends included. */
export function isOn(segment: Ends, point: GridPoint): boolean {
  return boundsMeet(segment, { from: point, to: point }) && side(segment.from, segment.to, point) === 0;
}

/** How far two segments of one line overlap, on one axis; 0 where they touch, negative where they are apart. */
function lengthInCommon(a: Ends, b: Ends): number {
  const axis = a.from[0] === a.to[0] ? 1 : 0;
  const low = Math.max(Math.min(a.from[axis], a.to[axis]), Math.min(b.from[axis], b.to[axis]));
  const high = Math.min(Math.max(a.from[axis], a.to[axis]), Math.max(b.from[axis], b.to[axis]));
  return high - low;
}

/** On which side of the line from a to b a point lies: positive to the left, 0 on the line. */
function side(a: GridPoint, b: GridPoint, point: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

function isSame(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function boundsMeet({ from: [ax, ay], to: [bx, by] }: Ends, { from: [cx, cy], to: [dx, dy] }: Ends): boolean {
  return (
    Math.min(ax, bx) <= Math.max(cx, dx) &&
    Math.min(cx, dx) <= Math.max(ax, bx) &&
    Math.min(ay, by) <= Math.max(cy, dy) &&
    Math.min(cy, dy) <= Math.max(ay, by)
  );
}

function cellsOf({ from, to }: Ends, size: number): number[] {
  const cells: number[] = [];
  const west = Math.floor(Math.min(from[0], to[0]) / size);
  const east = Math.floor(Math.max(from[0], to[0]) / size);
  const south = Math.floor(Math.min(from[1], to[1]) / size);
  const north = Math.floor(Math.max(from[1], to[1]) / size);
  for (let column = west; column <= east; column += 1) {
    for (let row = south; row <= north; row += 1) cells.push(column * 65_536 + row);
  }
  return cells;
}
