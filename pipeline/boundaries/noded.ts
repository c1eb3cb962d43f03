import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import type { GridRing } from './grid.ts';
import { findMeetings } from './meetings.ts';
import { isOn, type Segment } from './segments.ts';

const MOST_ROUNDS = 20;

/**
 * Rings with a point wherever two of their segments cross or touch, the same for all rings that run along a segment. Rounding to the
 * publisher's grid made lines cross; with a point there, on the same grid, rings can be parted (Hobby, 1999). A line moves by half a
 * step of the grid at most.
 * @param cellSize the side, in grid steps, of the squares in which segments are compared: about the length of a segment.
 */
export function noded(ringsOfSeats: readonly (readonly GridRing[])[], cellSize: number): GridRing[][] {
  const ways = new Map<string, number>();
  const lines: GridPoint[][] = [];
  for (const [from, to] of ringsOfSeats.flat().flatMap(segmentsOfRing)) {
    if (ways.has(keyOf(from, to)) || ways.has(keyOf(to, from))) continue;
    ways.set(keyOf(from, to), lines.push([from, to]) - 1);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) if (!nodeOnce(lines, cellSize)) break;
  return ringsOfSeats.map((rings) =>
    rings.map((ring) =>
      segmentsOfRing(ring).flatMap(([from, to]) => {
        const line = lines[ways.get(keyOf(from, to)) ?? -1] ?? lines[ways.get(keyOf(to, from)) ?? -1]?.toReversed() ?? [];
        return line.slice(0, -1);
      }),
    ),
  );
}

/** Puts points where lines meet; says whether there were any to put. */
function nodeOnce(lines: GridPoint[][], cellSize: number): boolean {
  const found = new Map<string, { segment: Segment; points: GridPoint[] }>();
  const note = (segment: Segment, point: GridPoint) => {
    if (isSame(point, segment.from) || isSame(point, segment.to)) return;
    const key = `${segment.arc} ${segment.position}`;
    const points = found.get(key)?.points ?? [];
    if (!points.some((each) => isSame(each, point))) points.push(point);
    found.set(key, { segment, points });
  };
  for (const { a, b, crossing } of findMeetings(lines, cellSize)) {
    const point = crossing ? crossingOf(a, b) : null;
    if (point !== null) for (const segment of [a, b]) note(segment, point);
    for (const end of [b.from, b.to]) if (isOn(a, end)) note(a, end);
    for (const end of [a.from, a.to]) if (isOn(b, end)) note(b, end);
  }
  // The last segments of a line first, so that the others' positions stay right.
  for (const { segment, points } of [...found.values()].sort((one, other) => other.segment.position - one.segment.position)) {
    const far = ([x, y]: GridPoint): number => Math.hypot(x - segment.from[0], y - segment.from[1]);
    lines[segment.arc]?.splice(segment.position + 1, 0, ...points.sort((one, other) => far(one) - far(other)));
  }
  return found.size > 0;
}

/** The grid point nearest to where two segments cross. */
function crossingOf(a: Segment, b: Segment): GridPoint {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const along = ((b.from[0] - a.from[0]) * by - (b.from[1] - a.from[1]) * bx) / (ax * by - ay * bx);
  return [Math.round(a.from[0] + along * ax), Math.round(a.from[1] + along * ay)];
}

function segmentsOfRing(ring: GridRing): (readonly [GridPoint, GridPoint])[] {
  return ring.flatMap((from, position) => {
    const to = ring[(position + 1) % ring.length] ?? from;
    return isSame(from, to) ? [] : [[from, to] as const];
  });
}

function keyOf(from: GridPoint, to: GridPoint): string {
  return `${from.join()} ${to.join()}`;
}

function isSame(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
