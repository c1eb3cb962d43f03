import { arcNumber } from '../geography/arcRings.ts';

/** A seat's polygons: polygon, ring, arc number; `~n` stands for arc n run backwards, as in TopoJSON. */
export type ArcPolygons = number[][][];

/**
 * Seats' polygons with arc numbers as steps: 0 for the next arc that no ring has used so far, k for the arc used first k arcs
 * before that, run backwards, and -k for the same run forwards. Arcs must be numbered in the order of their first use, forwards;
 * then most steps are 0 and the rest small, which compresses to half the size of the numbers.
 * @throws RangeError where arcs are numbered otherwise.
 */
export function encodeReferences(seats: readonly ArcPolygons[]): ArcPolygons[] {
  let next = 0;
  return mapReferences(seats, (reference) => {
    if (reference === next) {
      next += 1;
      return 0;
    }
    const steps = next - arcNumber(reference);
    if (steps <= 0)
      throw new RangeError(`Arc ${arcNumber(reference)} is used before arc ${next}; number arcs in the order of first use.`);
    return reference < 0 ? steps : -steps;
  });
}

/** The arc numbers from the steps of `encodeReferences`; a step back before the first arc gives a number that no arc has. */
export function decodeReferences(seats: readonly ArcPolygons[]): ArcPolygons[] {
  let next = 0;
  return mapReferences(seats, (step) => {
    if (step === 0) {
      next += 1;
      return next - 1;
    }
    const number = next - Math.abs(step);
    if (number < 0) return Number.MAX_SAFE_INTEGER;
    return step > 0 ? ~number : number;
  });
}

function mapReferences(seats: readonly ArcPolygons[], change: (reference: number) => number): ArcPolygons[] {
  return seats.map((polygons) => polygons.map((polygon) => polygon.map((ring) => ring.map(change))));
}
