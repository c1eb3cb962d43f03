import type { Position } from 'geojson';
import * as v from 'valibot';

/** How grid coordinates, whole numbers, become degrees: `scale * grid + translate`, longitude first (as in TopoJSON). */
export const transformSchema = v.object({
  scale: v.tuple([v.number(), v.number()]),
  translate: v.tuple([v.number(), v.number()]),
});

export type GridTransform = v.InferOutput<typeof transformSchema>;

/** A point of the grid: column and row. */
export type GridPoint = readonly [x: number, y: number];

/**
 * Arcs of grid points as flat lists of steps, x and y by turns. Each step starts from the point before it, the first of an arc
 * from the last of the arc before (the first of all from the origin): rings run from arc to arc, so most first steps are 0.
 */
export function encodeArcs(arcs: readonly (readonly GridPoint[])[]): number[][] {
  let x = 0;
  let y = 0;
  return arcs.map((arc) =>
    arc.flatMap((point) => {
      const step = [point[0] - x, point[1] - y];
      [x, y] = point;
      return step;
    }),
  );
}

/** Arcs in degrees from the steps that `encodeArcs` gives. */
export function decodeArcs(steps: readonly (readonly number[])[], { scale, translate }: GridTransform): Position[][] {
  let x = 0;
  let y = 0;
  return steps.map((arc) => {
    const points: Position[] = [];
    for (let i = 0; i + 1 < arc.length; i += 2) {
      x += arc[i] ?? 0;
      y += arc[i + 1] ?? 0;
      points.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    }
    return points;
  });
}
