import Flatbush from 'flatbush';
import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { distanceToSegment } from './distanceToSegment.ts';
import type { GridRing } from './grid.ts';

/** A point in metres from the grid's origin, east and north. */
export type MetrePoint = readonly [x: number, y: number];

/** A line between two points of a seat's boundary, in the direction of its ring. */
export interface BoundaryLine {
  /** Says which two points it is between, whatever its direction. */
  readonly key: string;
  readonly from: MetrePoint;
  readonly to: MetrePoint;
}

/** The lines of a seat's boundary, each once, and which of them are near a place. */
export interface BoundaryLines {
  readonly lines: ReadonlyMap<string, BoundaryLine>;
  /** Those that may pass within so many metres of a point, and some more. */
  near(point: MetrePoint, reach: number): readonly BoundaryLine[];
}

/**
 * The lines of rings on a grid; where a ring runs out along a line and back again, that line bounds nothing, and is left out.
 * @param step metres east and north for a step of the grid.
 */
export function boundaryLines(rings: readonly GridRing[], [east, north]: readonly [number, number]): BoundaryLines {
  const lines = new Map<string, BoundaryLine>();
  const inMetres = ([x, y]: GridPoint): MetrePoint => [x * east, y * north];
  for (const ring of rings) {
    ring.forEach((from, position) => {
      const to = ring[(position + 1) % ring.length] ?? from;
      const isForwards = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
      const key = isForwards ? `${from} ${to}` : `${to} ${from}`;
      if (!lines.delete(key)) lines.set(key, { key, from: inMetres(from), to: inMetres(to) });
    });
  }
  const inOrder = [...lines.values()];
  const index = new Flatbush(inOrder.length);
  for (const { from, to } of inOrder)
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  index.finish();
  return {
    lines,
    near: ([x, y], reach) =>
      index.search(x - reach, y - reach, x + reach, y + reach).flatMap((number) => inOrder.slice(number, number + 1)),
  };
}

/** The distance of a point from a line, in metres. */
export function distanceToLine(point: MetrePoint, { from, to }: BoundaryLine): number {
  return distanceToSegment(point, from, to);
}
