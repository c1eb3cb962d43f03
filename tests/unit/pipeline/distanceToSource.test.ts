import Flatbush from 'flatbush';
import { expect, test } from 'vitest';
import { cleanRings } from '../../../pipeline/boundaries/cleanRings.ts';
import { distanceToSegment } from '../../../pipeline/boundaries/distanceToSegment.ts';
import { type GridRing, metresPerStep } from '../../../pipeline/boundaries/grid.ts';
import { readBoundaries } from '../../../pipeline/boundaries/readBoundaries.ts';
import { FILES } from '../../../pipeline/generalElection2024.ts';
import type { GridPoint, GridTransform } from '../../../src/dataset/arcCoordinates.ts';
import { constituencyFeatures } from '../../../src/geography/constituencyFeatures.ts';
import { sharpen } from '../../../src/geography/sharpen.ts';
import { committedAtlas, committedDetails, committedElection } from '../dataset/committedPackage.ts';
import { HAS_SOURCES, readPublished } from './sourcesFolder.ts';

const FARTHEST = 30;

type Segment = readonly [from: GridPoint, to: GridPoint];

function segmentsOf(rings: readonly GridRing[]): Map<string, Segment> {
  const segments = new Map<string, Segment>();
  for (const ring of rings) {
    ring.forEach((from, position) => {
      const to = ring[(position + 1) % ring.length] ?? from;
      const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
      segments.set(isForward ? `${from} ${to}` : `${to} ${from}`, [from, to]);
    });
  }
  return segments;
}

/** How far, in metres, points of some segments lie from the nearest of others: those 40 m apart on what both do not share. */
function farthest(
  from: ReadonlyMap<string, Segment>,
  to: ReadonlyMap<string, Segment>,
  [east, north]: readonly [number, number],
): number {
  const changed = [...from].flatMap(([key, segment]) => (to.has(key) ? [] : [segment]));
  if (changed.length === 0) return 0;
  const metres = ([x, y]: GridPoint) => [x * east, y * north] as const;
  const others = [...to.values()].map(([a, b]) => [metres(a), metres(b)] as const);
  const index = new Flatbush(others.length);
  for (const [[ax, ay], [bx, by]] of others) index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  const distance = (x: number, y: number): number => {
    for (const reach of [FARTHEST, 20 * FARTHEST]) {
      const near = index.search(x - reach, y - reach, x + reach, y + reach).flatMap((number) => others.slice(number, number + 1));
      const nearest = Math.min(...near.map(([a, b]) => distanceToSegment([x, y], a, b)));
      if (nearest <= reach) return nearest;
    }
    return Number.POSITIVE_INFINITY;
  };
  let most = 0;
  for (const segment of changed) {
    const [[ax, ay], [bx, by]] = [metres(segment[0]), metres(segment[1])];
    const parts = Math.ceil(Math.hypot(bx - ax, by - ay) / 40);
    for (let part = 0; part < parts; part += 1)
      most = Math.max(most, distance(ax + ((bx - ax) * part) / parts, ay + ((by - ay) * part) / parts));
  }
  return most;
}

function onGrid(position: readonly number[], { scale, translate }: GridTransform): GridPoint {
  const [lng = 0, lat = 0] = position;
  return [Math.round((lng - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
}

test.runIf(HAS_SOURCES)(
  'the detailed boundaries of every seat lie within 30 m of the publisher’s, and the publisher’s of them',
  () => {
    const source = readBoundaries(readPublished, FILES.boundaries);
    const atlas = committedAtlas();
    const features = constituencyFeatures(committedDetails(atlas).reduce(sharpen, atlas));
    const far = features.flatMap(({ geometry, properties: { code } }, index) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const published = source.rings.get(code) ?? [];
      const ours = segmentsOf(
        polygons.flat().map((ring) => ring.slice(0, -1).map((position) => onGrid(position, source.transform))),
      );
      const steps = metresPerStep(atlas.labelPoints[index]?.[1] ?? 0, source.transform);
      // A line that runs out and back bounds nothing, so there is no line of ours that could be near it.
      const theirs = segmentsOf(cleanRings(published).flat());
      const distances = [farthest(ours, segmentsOf(published), steps), farthest(theirs, ours, steps)];
      return distances.some((distance) => distance > FARTHEST)
        ? [`${committedElection().constituencies[index]?.name}: ${distances.map(Math.round)} m`]
        : [];
    });
    expect(far).toEqual([]);
  },
);
