import { brotliCompressSync } from 'node:zlib';
import type { Position } from 'geojson';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../pipeline/boundaries/meetings.ts';
import { findOverlaps, seatsBeside } from '../../../pipeline/boundaries/overlaps.ts';
import { isOn, type Segment } from '../../../pipeline/boundaries/segments.ts';
import { type GridPoint, transformSchema } from '../../../src/dataset/arcCoordinates.ts';
import { decodeHexagons } from '../../../src/dataset/hexagons.ts';
import { decodeManifest } from '../../../src/dataset/manifest.ts';
import { decodeNeighbours } from '../../../src/dataset/neighbours.ts';
import { arcNumber, arcRings } from '../../../src/geography/arcRings.ts';
import type { Atlas, Bounds } from '../../../src/geography/atlas.ts';
import { detailFilesInBounds } from '../../../src/geography/bounds.ts';
import { constituencyFeatures } from '../../../src/geography/constituencyFeatures.ts';
import { sharpen } from '../../../src/geography/sharpen.ts';
import { detailPath, PACKAGE_PATHS } from '../../fixtures/committedPackage.ts';
import { committedAtlas, committedDetails, committedElection, committedText } from '../dataset/committedPackage.ts';

const election = committedElection();
const codes = election.contests.map(({ code }) => code);
const overview = committedAtlas();
const details = committedDetails(overview);
const detailed = details.reduce((atlas, detail) => sharpen(atlas, detail), overview);

function indexOf(name: string): number {
  return election.contests.findIndex((seat) => seat.name === name);
}

/** Twice a ring's signed area in square degrees, positive where it runs counter-clockwise. */
function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], position) => {
    const [nextX = 0, nextY = 0] = ring[(position + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isInside([x = 0, y = 0]: readonly number[], rings: readonly (readonly Position[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
    for (const [currentX = 0, currentY = 0] of ring) {
      if (currentY > y !== previousY > y && x < ((previousX - currentX) * (y - currentY)) / (previousY - currentY) + currentX)
        inside = !inside;
      [previousX, previousY] = [currentX, currentY];
    }
  }
  return inside;
}

/** The arcs as whole numbers of the grid of a file. */
function onGrid({ topology }: Atlas, file: string): GridPoint[][] {
  const { scale, translate } = v.parse(v.object({ transform: transformSchema }), JSON.parse(committedText(file))).transform;
  return topology.arcs.map((arc) =>
    arc.map(
      ([lng = 0, lat = 0]): GridPoint => [Math.round((lng - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])],
    ),
  );
}

/** Whether an end of one segment lies on another, other than at its ends. */
function endsWithin(one: Segment, other: Segment): boolean {
  return [one.from, one.to].some(
    (end) => isOn(other, end) && ![other.from, other.to].some(([x, y]) => x === end[0] && y === end[1]),
  );
}

const LEVELS = [
  { name: 'overview', atlas: overview, file: PACKAGE_PATHS.overview, cellSize: 16, mostTouches: 30 },
  { name: 'detail', atlas: detailed, file: detailPath(0), cellSize: 64, mostTouches: 30 },
];

describe.each(LEVELS)('the $name boundaries', ({ name, atlas, file, cellSize, mostTouches }) => {
  const features = constituencyFeatures(atlas);

  test('hold the same 650 codes as the results, each with an area', () => {
    expect(features.map(({ properties }) => properties.code)).toEqual(codes);
    for (const { geometry } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const areas = polygons.map(([outer = []]) => doubleArea(outer));
      expect(Math.max(...areas)).toBeGreaterThan(0);
      // In the overview the land between two rivers may be narrower than the grid.
      if (name === 'detail') expect(Math.min(...areas)).toBeGreaterThan(0);
      expect(Math.min(...polygons.flat().map(({ length }) => length))).toBeGreaterThanOrEqual(4);
    }
  });

  test('do not cross one another or themselves, and no seat lies over another', () => {
    const arcs = onGrid(atlas, file);
    const meetings = findMeetings(arcs, cellSize);
    expect(meetings.filter(({ crossing }) => crossing)).toEqual([]);
    const polygons = atlas.topology.objects.areas.geometries.map((geometry) =>
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [],
    );
    const overlaps = findOverlaps(arcs, seatsBeside(arcs.length, polygons), cellSize, meetings);
    expect(overlaps.map(({ seats }) => seats.map((seat) => election.contests[seat]?.name).join(' / '))).toEqual([]);
    // Lines touch at their points, where rings were parted; elsewhere only the banks of rivers that are narrower than the grid.
    const touches = meetings.filter(({ a, b }) => endsWithin(a, b) || endsWithin(b, a));
    expect(touches.length).toBeLessThan(mostTouches);
  });

  test('have no gaps: in every ring each arc begins where the one before ends', () => {
    const gaps = atlas.topology.objects.areas.geometries.flatMap(arcRings).flatMap((ring) => {
      const lines = ring.map((reference) => {
        const arc = atlas.topology.arcs[arcNumber(reference)] ?? [];
        return reference < 0 ? [arc.at(-1), arc[0]] : [arc[0], arc.at(-1)];
      });
      return lines.flatMap(([, end], position) => {
        const next = lines[(position + 1) % lines.length]?.[0];
        return end !== undefined && next?.[0] === end[0] && next?.[1] === end[1] ? [] : [ring];
      });
    });
    expect(gaps).toEqual([]);
  });

  test('have the label point of each seat inside it', () => {
    for (const { id, geometry } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      expect(polygons.some((rings) => isInside(overview.labelPoints[id] ?? [], rings))).toBe(true);
    }
  });
});

describe('islands', () => {
  test('are there in the overview: the Western Isles, Orkney and Shetland, Wight, Anglesey', () => {
    const parts = (name: string): number => {
      const geometry = overview.topology.objects.areas.geometries[indexOf(name)];
      return geometry?.type === 'MultiPolygon' ? geometry.arcs.length : 1;
    };
    expect(parts('Na h-Eileanan an Iar')).toBeGreaterThan(8);
    expect(parts('Orkney and Shetland')).toBeGreaterThan(15);
    expect(parts('Isle of Wight East')).toBeGreaterThanOrEqual(1);
    expect(parts('Ynys Môn')).toBeGreaterThanOrEqual(2);
  });

  test('include the Isles of Scilly, with St Ives', () => {
    const scilly = [-6.3, 49.92];
    const feature = constituencyFeatures(overview)[indexOf('St Ives')];
    const polygons = feature?.geometry.type === 'MultiPolygon' ? feature.geometry.coordinates : [];
    expect(polygons.some((rings) => isInside(scilly, rings))).toBe(true);
  });
});

describe('borders', () => {
  test('are each between two seats, in or between regions', () => {
    const seats = new Map<number, string[]>();
    overview.topology.objects.areas.geometries.forEach((geometry, index) => {
      for (const arc of arcRings(geometry).flat().map(arcNumber))
        seats.set(arc, [...(seats.get(arc) ?? []), election.contests[index]?.region ?? '']);
    });
    for (const arc of overview.seatBorders) expect(new Set(seats.get(arc)).size).toBe(1);
    for (const arc of overview.regionBorders) expect(new Set(seats.get(arc)).size).toBe(2);
    expect(overview.seatBorders.length + overview.regionBorders.length).toBe(
      [...seats.values()].filter(({ length }) => length === 2).length,
    );
  });
});

describe('neighbours', () => {
  const neighbours = decodeNeighbours(committedText(PACKAGE_PATHS.neighbours), PACKAGE_PATHS.neighbours);

  test('are symmetric, and every seat has one', () => {
    expect(neighbours).toHaveLength(650);
    neighbours.forEach((own, index) => {
      expect(own.length).toBeGreaterThan(0);
      for (const { index: other, bySea } of own) expect(neighbours[other]).toContainEqual({ index, bySea });
    });
  });

  test('lead from every seat to every other', () => {
    const reached = new Set([0]);
    for (const index of reached) for (const { index: next } of neighbours[index] ?? []) reached.add(next);
    expect(reached.size).toBe(650);
  });

  test('are across the sea for islands only', () => {
    const links = neighbours.flatMap((own, index) =>
      own
        .filter(({ bySea, index: other }) => bySea && index < other)
        .map(({ index: other }) =>
          [index, other]
            .map((each) => election.contests[each]?.name)
            .sort()
            .join(' – '),
        ),
    );
    expect(links.sort()).toMatchSnapshot();
    expect(neighbours[indexOf('Leicester South')]?.map(({ index }) => election.contests[index]?.name)).toContain('Leicester East');
    expect(neighbours[indexOf('Leicester South')]?.every(({ bySea }) => !bySea)).toBe(true);
  });
});

test('hexagons hold one place for each of the 650 seats', () => {
  const { layout, hexagons } = decodeHexagons(committedText(PACKAGE_PATHS.hexagons), PACKAGE_PATHS.hexagons);
  expect(layout).toBe('odd-r');
  expect(hexagons).toHaveLength(650);
  expect(new Set(hexagons.map(({ q, r }) => `${q} ${r}`)).size).toBe(650);
});

describe('sizes, with brotli', () => {
  const size = (path: string): number => brotliCompressSync(committedText(path)).length;

  test('results and overview boundaries together take at most 75.5 kB, candidacies 60 kB', () => {
    expect(size(PACKAGE_PATHS.results) + size(PACKAGE_PATHS.overview)).toBeLessThanOrEqual(75_500);
    expect(size(PACKAGE_PATHS.candidacies)).toBeLessThanOrEqual(60_000);
  });

  test.each<[string, Bounds]>([
    ['London', [-0.51, 51.28, 0.33, 51.7]],
    ['Birmingham', [-2.05, 52.38, -1.7, 52.62]],
    ['Manchester', [-2.45, 53.35, -2.05, 53.6]],
    ['Liverpool', [-3.1, 53.3, -2.8, 53.5]],
    ['Leeds and Bradford', [-1.9, 53.7, -1.35, 53.95]],
    ['Newcastle', [-1.8, 54.9, -1.4, 55.1]],
    ['Bristol', [-2.75, 51.38, -2.45, 51.55]],
    ['Cardiff', [-3.35, 51.43, -3.05, 51.56]],
    ['Glasgow', [-4.45, 55.77, -4.05, 55.93]],
    ['Edinburgh', [-3.4, 55.85, -3.05, 56]],
    ['Belfast', [-6.1, 54.52, -5.8, 54.68]],
  ])('the detail of a view of %s takes at most 100 kB', (_, bounds) => {
    const files = detailFilesInBounds(overview, bounds);
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, number) => sum + size(detailPath(number)), 0)).toBeLessThanOrEqual(100_000);
  });

  test('the manifest names every file that is not a postcode’s, with its bytes', () => {
    const { files, sources, areaSets } = decodeManifest(committedText(PACKAGE_PATHS.manifest), PACKAGE_PATHS.manifest);
    for (const path of Object.values(PACKAGE_PATHS))
      if (path !== PACKAGE_PATHS.manifest) expect(files.map((file) => file.path)).toContain(path);
    expect(areaSets[0]?.detailFiles).toBe(details.length);
    for (const { path, bytes } of files) expect(Buffer.byteLength(committedText(path))).toBe(bytes);
    expect(sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['results', 'notional', 'religion-england-wales', 'religion-scotland', 'boundaries', 'hexagons']),
    );
  });
});
