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
 * Arcs of grid points as texts in the Encoded Polyline Algorithm Format, x before y, whole numbers as they are
 * (https://developers.google.com/maps/documentation/utilities/polylinealgorithm). Each point is a step from the one before it, the
 * first of an arc from the last of the arc before (the first of all from the origin): rings run from arc to arc, so most first
 * steps are 0. Smaller than lists of numbers, also when compressed, and quicker to read.
 */
export function encodeArcs(arcs: readonly (readonly GridPoint[])[]): string[] {
  let x = 0;
  let y = 0;
  return arcs.map((arc) =>
    arc
      .map((point) => {
        const step = encodeNumber(point[0] - x) + encodeNumber(point[1] - y);
        [x, y] = point;
        return step;
      })
      .join(''),
  );
}

/** Arcs in degrees from the texts that `encodeArcs` gives; `null` for texts of another form, such as one that ends within a number. */
export function decodeArcs(texts: readonly string[], { scale, translate }: GridTransform): Position[][] | null {
  let x = 0;
  let y = 0;
  const arcs: Position[][] = [];
  for (const text of texts) {
    const steps = decodeNumbers(text);
    if (steps === null || steps.length % 2 !== 0) return null;
    const points: Position[] = [];
    for (let i = 0; i + 1 < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      points.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    }
    arcs.push(points);
  }
  return arcs;
}

const FIRST_CHARACTER = 63;
const MORE_FOLLOWS = 32;

function encodeNumber(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  while (rest >= MORE_FOLLOWS) {
    text += String.fromCharCode((MORE_FOLLOWS | (rest & 31)) + FIRST_CHARACTER);
    rest >>= 5;
  }
  return text + String.fromCharCode(rest + FIRST_CHARACTER);
}

function decodeNumbers(text: string): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i += 1) {
    const chunk = text.charCodeAt(i) - FIRST_CHARACTER;
    if (chunk < 0 || chunk > 63 || shift > 25) return null;
    value |= (chunk & 31) << shift;
    if (chunk >= MORE_FOLLOWS) {
      shift += 5;
    } else {
      numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
      value = 0;
      shift = 0;
    }
  }
  return shift === 0 ? numbers : null;
}
