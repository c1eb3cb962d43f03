import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../src/dataset/arcReferences.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import { findMeetings, type Meeting } from './meetings.ts';
import { isOn, type Segment, type SegmentIndex, segmentIndex, segmentsOf } from './segments.ts';

/** A grid point beside which land belongs to two seats at once, or to one seat twice. */
export interface Overlap {
  readonly point: GridPoint;
  /** The seats' indices; the same one twice where a seat overlaps itself. */
  readonly seats: readonly [number, number];
  /** The segments that meet there. */
  readonly segments: readonly Segment[];
}

/** For each arc, the seats on its left and on its right, by index. */
export interface SeatsBeside {
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
}

/** The seats on both sides of each arc: rings run with their land on the left. */
export function seatsBeside(arcCount: number, seats: readonly ArcPolygons[]): SeatsBeside {
  const left = Array.from({ length: arcCount }, (): number[] => []);
  const right = Array.from({ length: arcCount }, (): number[] => []);
  seats.forEach((polygons, seat) => {
    for (const reference of polygons.flat(2)) (reference < 0 ? right : left)[arcNumber(reference)]?.push(seat);
  });
  return { left, right };
}

/**
 * Where seats overlap. Exact: lines that cross are named, and round every point where lines end or touch, each sector between two
 * lines is counted for the seats that have it on their left; none may be counted twice. Lines that only touch, or run along one
 * another, are no overlap.
 * @param cellSize the side, in grid steps, of the squares in which segments are compared: about the length of a segment.
 * @param meetings where the arcs meet, if that is known.
 */
export function findOverlaps(
  arcs: readonly (readonly GridPoint[])[],
  beside: SeatsBeside,
  cellSize: number,
  meetings: readonly Meeting[] = findMeetings(arcs, cellSize),
): Overlap[] {
  const index = segmentIndex(cellSize);
  for (const segment of segmentsOf(arcs)) index.add(segment);

  const points = new Map<string, GridPoint>();
  const note = (point: GridPoint | undefined) => point !== undefined && points.set(point.join(' '), point);
  for (const arc of arcs) for (const end of [arc[0], arc.at(-1)]) note(end);
  for (const { a, b } of meetings) {
    for (const point of [a.from, a.to]) if (isOn(b, point)) note(point);
    for (const point of [b.from, b.to]) if (isOn(a, point)) note(point);
  }
  const seatsOf = ({ arc }: Segment): readonly number[] => [...(beside.left[arc] ?? []), ...(beside.right[arc] ?? [])];
  const crossings = meetings.flatMap(({ a, b, crossing }): Overlap[] => {
    const pairs = seatsOf(a).flatMap((own) => seatsOf(b).map((other) => [own, other] as const));
    const seats = pairs.find(([own, other]) => own !== other) ?? pairs[0];
    return crossing && seats !== undefined ? [{ point: a.from, seats, segments: [a, b] }] : [];
  });
  return [...crossings, ...[...points.values()].flatMap((point) => overlapAround(point, index, beside))];
}

/** A line that leaves a point in a direction; by how much each seat's count grows as one crosses it counter-clockwise. */
interface Ray {
  readonly direction: GridPoint;
  readonly growth: Map<number, number>;
}

function overlapAround(point: GridPoint, index: SegmentIndex, beside: SeatsBeside): Overlap[] {
  const near = index.near({ from: point, to: point }).filter((segment) => isOn(segment, point));
  const segments = [...new Map(near.map((segment) => [`${segment.arc} ${segment.position}`, segment])).values()];
  const rays = raysFrom(point, segments, beside);
  const counts = new Map<number, number[]>();
  for (const seat of new Set(rays.flatMap(({ growth }) => [...growth.keys()]))) {
    let count = 0;
    const inSectors = rays.map(({ growth }) => {
      count += growth.get(seat) ?? 0;
      return count;
    });
    // A seat whose line comes to this point has land on one side of it, and none on the other.
    const none = Math.min(...inSectors);
    counts.set(
      seat,
      inSectors.map((each) => each - none),
    );
  }
  for (const sector of rays.keys()) {
    const [a, b] = [...counts].flatMap(([seat, inSectors]) => Array<number>(inSectors[sector] ?? 0).fill(seat));
    if (a !== undefined && b !== undefined) return [{ point, seats: [a, b], segments }];
  }
  return [];
}

function raysFrom(point: GridPoint, segments: readonly Segment[], { left, right }: SeatsBeside): Ray[] {
  const rays: Ray[] = [];
  const grow = (end: GridPoint, entered: readonly number[] | undefined, quitted: readonly number[] | undefined) => {
    const direction: GridPoint = [end[0] - point[0], end[1] - point[1]];
    if (direction[0] === 0 && direction[1] === 0) return;
    let ray = rays.find((each) => isSameWay(each.direction, direction));
    if (ray === undefined) {
      ray = { direction, growth: new Map() };
      rays.push(ray);
    }
    for (const seat of entered ?? []) ray.growth.set(seat, (ray.growth.get(seat) ?? 0) + 1);
    for (const seat of quitted ?? []) ray.growth.set(seat, (ray.growth.get(seat) ?? 0) - 1);
  };
  for (const { arc, from, to } of segments) {
    grow(to, left[arc], right[arc]);
    grow(from, right[arc], left[arc]);
  }
  return rays.sort((a, b) => Math.atan2(a.direction[1], a.direction[0]) - Math.atan2(b.direction[1], b.direction[0]));
}

function isSameWay([ax, ay]: GridPoint, [bx, by]: GridPoint): boolean {
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}
