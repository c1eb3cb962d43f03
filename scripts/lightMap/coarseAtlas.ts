import { presimplify, simplify } from 'topojson-simplify';
import { distanceToSegment } from '../../pipeline/boundaries/distanceToSegment.ts';
import { findMeetings, type Meeting } from '../../pipeline/boundaries/meetings.ts';
import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { arcNumber, arcRings } from '../../src/geography/arcRings.ts';
import type { Atlas } from '../../src/geography/atlas.ts';

/** Triangles of fewer square degrees than this are smoothed away: less than a pixel at the opening view of a desktop. */
const SMALLEST_TRIANGLE = 0.0019;
/** Whole steps in a degree, for lines to be compared on. */
const STEPS = 10_000;
/** About the length of a line, in such steps, and how far one may lie across another: less than a unit of the light map's grid. */
const LENGTH = 800;
const ACROSS = 50;
/** A seat's largest part is left no smaller, in square degrees: about two units of the light map's grid by one. */
const SMALLEST_SEAT = 0.0003;

/** The atlas as coarse as the opening view allows, neighbours still sharing their arcs, no line farther across another than rounding puts it. */
export function coarseAtlas(atlas: Atlas): Atlas {
  // topojson-simplify wants arcs that it may extend by a weight.
  const weighted = presimplify(structuredClone(atlas.topology));
  for (;;) {
    const topology = simplify(weighted, SMALLEST_TRIANGLE);
    const lines = topology.arcs.map((arc) =>
      arc.map(([x = 0, y = 0]): GridPoint => [Math.round(x * STEPS), Math.round(y * STEPS)]),
    );
    const crossing = findMeetings(lines, LENGTH).filter((meeting) => meeting.crossing && depthOf(meeting) > ACROSS);
    const back = crossing.flatMap(({ a, b }) => [a, b]).map(({ arc, position }) => putBack(weighted.arcs[arc] ?? [], position));
    const widened = atlas.topology.objects.areas.geometries
      .filter((geometry) => largestArea(geometry, topology.arcs) < SMALLEST_SEAT)
      .map((geometry) =>
        putBackOne(
          arcRings(geometry)
            .flat()
            .map((reference) => weighted.arcs[arcNumber(reference)] ?? []),
        ),
      );
    if (![...back, ...widened].includes(true)) return { ...atlas, topology };
  }
}

/** The area of a geometry's largest ring, in square degrees. */
function largestArea(geometry: Parameters<typeof arcRings>[0], arcs: readonly (readonly (readonly number[])[])[]): number {
  return Math.max(
    ...arcRings(geometry).map((references) => {
      const ring = references.flatMap((reference) => {
        const arc = arcs[arcNumber(reference)] ?? [];
        return reference < 0 ? [...arc].reverse() : arc;
      });
      const doubled = ring.map(([x = 0, y = 0], place) => {
        const [nextX = 0, nextY = 0] = ring[(place + 1) % ring.length] ?? [];
        return x * nextY - nextX * y;
      });
      return Math.abs(doubled.reduce((sum, part) => sum + part, 0)) / 2;
    }),
  );
}

/** Puts the weightiest of all points that coarse arcs have lost back; says whether there was one. */
function putBackOne(arcs: readonly number[][][]): boolean {
  const [weightiest] = arcs
    .flat()
    .filter((point) => (point[2] ?? 0) < SMALLEST_TRIANGLE)
    .sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0));
  if (weightiest === undefined) return false;
  weightiest[2] = Number.POSITIVE_INFINITY;
  return true;
}

/** How far the nearest of their ends would have to move for two lines not to cross. */
function depthOf({ a, b }: Meeting): number {
  return Math.min(
    ...[a.from, a.to].map((end) => distanceToSegment(end, b.from, b.to)),
    ...[b.from, b.to].map((end) => distanceToSegment(end, a.from, a.to)),
  );
}

/** Puts the weightiest point back into a segment of the coarse arc; says whether there was one. */
function putBack(arc: number[][], segment: number): boolean {
  const kept = [...arc.keys()].filter((position) => (arc[position]?.[2] ?? 0) >= SMALLEST_TRIANGLE);
  const [first = 0, last = 0] = kept.slice(segment, segment + 2);
  const between = arc.slice(first + 1, last);
  const weightiest = between.sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0))[0];
  if (weightiest === undefined) return false;
  weightiest[2] = Number.POSITIVE_INFINITY;
  return true;
}
