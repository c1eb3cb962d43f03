import type { Contest } from '../../src/election/contest.ts';
import { SourceError } from '../sourceError.ts';
import { type BoundaryLine, type BoundaryLines, boundaryLines, distanceToLine, type MetrePoint } from './boundaryLines.ts';
import { degreesOf, metresPerStep } from './grid.ts';
import type { SourceBoundaries } from './readBoundaries.ts';
import { ringPoints, type SharedArcs } from './sharedArcs.ts';

/** How far, in metres, a boundary may lie from the publisher's. */
const FARTHEST = 30;
/** Places on a line that are looked at are no farther apart than this, in metres. */
const CLOSEST = 1;

/**
 * Checks that every place on a seat's finished boundary lies within 30 m of the publisher's, and every place on the publisher's within
 * 30 m of it. The publisher's creeks and spits whose banks lie within a step of its grid of one another are no wider than that grid is
 * exact: there the publisher's line may be without one of ours.
 * @throws SourceError that names the seats where one is farther off.
 */
export function checkDistances(
  { arcs, seats }: SharedArcs,
  { file, rings, transform }: SourceBoundaries,
  areas: readonly Pick<Contest, 'code' | 'name'>[],
): void {
  const far = areas.flatMap(({ code, name }, index) => {
    const published = rings.get(code) ?? [];
    const step = metresPerStep(degreesOf(published[0]?.[0] ?? [0, 0], transform)[1], transform);
    const theirs = boundaryLines(published, step);
    const finished = (seats[index] ?? []).flat().map((ring) => ringPoints(ring, arcs));
    const ours = boundaryLines(finished, step);
    const missing = placesFarFrom(ours, theirs).filter(({ place, line }) => !isNarrow(place, line, theirs, Math.max(...step)));
    return placesFarFrom(theirs, ours).length + missing.length > 0 ? [name] : [];
  });
  if (far.length > 0)
    throw new SourceError({ file }, `boundaries made from it lie more than ${FARTHEST} m from it: ${far.join('; ')}.`);
}

interface Place {
  readonly place: MetrePoint;
  readonly line: BoundaryLine;
}

/** Places on some lines that are too far from all of another boundary's. */
function placesFarFrom(boundary: BoundaryLines, { lines }: BoundaryLines): Place[] {
  return [...lines.values()].flatMap((line) =>
    boundary.lines.has(line.key) ? [] : placesBetween(line.from, line.to, boundary).map((place) => ({ place, line })),
  );
}

function placesBetween(from: MetrePoint, to: MetrePoint, boundary: BoundaryLines): MetrePoint[] {
  const middle: MetrePoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
  const distance = Math.min(...boundary.near(middle, FARTHEST).map((line) => distanceToLine(middle, line)));
  // No place on the line is farther off than its middle by more than half its length.
  if (distance + half <= FARTHEST) return [];
  if (half <= CLOSEST / 2) return distance > FARTHEST ? [middle] : [];
  return [...placesBetween(from, middle, boundary), ...placesBetween(middle, to, boundary)];
}

/** Whether another line of the same boundary, which runs the other way, passes so close to a place on one. */
function isNarrow(place: MetrePoint, { key, from, to }: BoundaryLine, boundary: BoundaryLines, width: number): boolean {
  return boundary.near(place, width).some((other) => {
    const along = (to[0] - from[0]) * (other.to[0] - other.from[0]) + (to[1] - from[1]) * (other.to[1] - other.from[1]);
    return other.key !== key && along < 0 && distanceToLine(place, other) <= width;
  });
}
