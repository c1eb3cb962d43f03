import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';

/** A segment of an arc: from its point at `position` to the next. */
export interface SegmentPlace {
  readonly arc: number;
  readonly position: number;
}

/** Two segments that meet where they must not. They cross where each has ends on both sides of the other; else they only touch. */
export interface Meeting {
  readonly a: SegmentPlace;
  readonly b: SegmentPlace;
  readonly crossing: boolean;
}

interface Segment extends SegmentPlace {
  readonly from: GridPoint;
  readonly to: GridPoint;
  /** Whether the segment's first and last point are ends of the arc, where others may meet it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Where arcs cross, overlap or touch, one another or themselves. Only the ends of arcs may lie on one point, and segments that
 * follow one another share theirs. Exact for whole numbers below 2^25.
 * @param cellSize the side, in grid steps, of the squares in which segments are compared: about the length of a segment.
 */
export function findMeetings(arcs: readonly (readonly GridPoint[])[], cellSize: number): Meeting[] {
  const cells = new Map<number, Segment[]>();
  const found = new Map<string, Meeting>();
  arcs.forEach((points, arc) => {
    for (let position = 0; position + 1 < points.length; position += 1) {
      const [from, to] = [points[position], points[position + 1]];
      if (from === undefined || to === undefined) continue;
      const segment = { arc, position, from, to, opens: position === 0, closes: position + 2 === points.length };
      for (const cell of cellsOf(segment, cellSize)) {
        const others = cells.get(cell);
        if (others === undefined) {
          cells.set(cell, [segment]);
          continue;
        }
        for (const other of others) {
          if (!meetWrongly(other, segment)) continue;
          found.set(`${other.arc} ${other.position} ${arc} ${position}`, {
            a: { arc: other.arc, position: other.position },
            b: { arc, position },
            crossing: cross(other, segment),
          });
        }
        others.push(segment);
      }
    }
  });
  return [...found.values()];
}

function* cellsOf({ from, to }: Segment, size: number): Generator<number> {
  const west = Math.floor(Math.min(from[0], to[0]) / size);
  const east = Math.floor(Math.max(from[0], to[0]) / size);
  const south = Math.floor(Math.min(from[1], to[1]) / size);
  const north = Math.floor(Math.max(from[1], to[1]) / size);
  for (let column = west; column <= east; column += 1) {
    for (let row = south; row <= north; row += 1) yield column * 65_536 + row;
  }
}

function cross(a: Segment, b: Segment): boolean {
  return (
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0 && side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0
  );
}

function meetWrongly(a: Segment, b: Segment): boolean {
  const a1 = side(b.from, b.to, a.from);
  const a2 = side(b.from, b.to, a.to);
  const b1 = side(a.from, a.to, b.from);
  const b2 = side(a.from, a.to, b.to);
  if (a1 * a2 > 0 || b1 * b2 > 0) return false;
  if (a1 === 0 && a2 === 0) {
    const length = lengthInCommon(a, b);
    return length > 0 || (length === 0 && !meetRightly(a, b));
  }
  return !meetRightly(a, b);
}

/** How far two segments of one line overlap, on one axis; 0 where they touch, negative where they are apart. */
function lengthInCommon(a: Segment, b: Segment): number {
  const axis = a.from[0] === a.to[0] ? 1 : 0;
  const low = Math.max(Math.min(a.from[axis], a.to[axis]), Math.min(b.from[axis], b.to[axis]));
  const high = Math.min(Math.max(a.from[axis], a.to[axis]), Math.max(b.from[axis], b.to[axis]));
  return high - low;
}

/** Whether two segments share a point where lines may meet: the next point of the same arc, or an end of both arcs. */
function meetRightly(a: Segment, b: Segment): boolean {
  if (a.arc === b.arc && b.position === a.position + 1 && isSame(a.to, b.from)) return true;
  if (a.arc === b.arc && a.position === b.position + 1 && isSame(b.to, a.from)) return true;
  return (
    (a.opens && ((b.opens && isSame(a.from, b.from)) || (b.closes && isSame(a.from, b.to)))) ||
    (a.closes && ((b.opens && isSame(a.to, b.from)) || (b.closes && isSame(a.to, b.to))))
  );
}

function isSame(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** On which side of the line from a to b a point lies: positive to the left, 0 on the line. */
function side(a: GridPoint, b: GridPoint, point: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
