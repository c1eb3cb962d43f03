import { expect, test } from 'vitest';
import { distanceToSegment } from '../../../../pipeline/boundaries/distanceToSegment.ts';
import { findMeetings } from '../../../../pipeline/boundaries/meetings.ts';
import { coarseAtlas } from '../../../../scripts/lightMap/coarseAtlas.ts';
import type { GridPoint } from '../../../../src/dataset/arcCoordinates.ts';
import { toMercator } from '../../../../src/geography/mercator.ts';
import { mapGrid, toGrid } from '../../../../src/map/light/mapGrid.ts';
import { seatPaths } from '../../../../src/map/light/seatPaths.ts';
import { committedAtlas } from '../../dataset/committedPackage.ts';

/** The light map's width in its whole units. */
const WIDTH = 830;

test('no line of the light map lies across another by more than a unit of its grid', () => {
  const atlas = committedAtlas();
  const grid = mapGrid(atlas.extent, WIDTH);
  const lines = coarseAtlas(atlas).topology.arcs.map((arc) =>
    arc.map(([lng = 0, lat = 0]): GridPoint => {
      const [x, y] = toGrid(grid, toMercator([lng, lat]));
      return [Math.round(x), Math.round(y)];
    }),
  );
  const deep = findMeetings(lines, 16).filter(
    ({ a, b, crossing }) =>
      crossing &&
      Math.min(
        ...[a.from, a.to].map((end) => distanceToSegment(end, b.from, b.to)),
        ...[b.from, b.to].map((end) => distanceToSegment(end, a.from, a.to)),
      ) > 1,
  );
  expect(deep).toEqual([]);
});

test('every seat is there, with at least three corners', () => {
  const atlas = committedAtlas();
  const paths = seatPaths(coarseAtlas(atlas), mapGrid(atlas.extent, WIDTH));
  expect(paths).toHaveLength(650);
  const corners = paths.map((path) => (/^M[^z]*z/.exec(path)?.[0].match(/-?\d+/g)?.length ?? 0) / 2);
  expect(Math.min(...corners)).toBeGreaterThanOrEqual(3);
});
