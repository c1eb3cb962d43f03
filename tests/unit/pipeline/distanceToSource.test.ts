import { describe, expect, test } from 'vitest';
import { cleanRings } from '../../../pipeline/boundaries/cleanRings.ts';
import { metresPerStep, squareMetres } from '../../../pipeline/boundaries/grid.ts';
import { readBoundaries } from '../../../pipeline/boundaries/readBoundaries.ts';
import { FILES } from '../../../pipeline/generalElection2024.ts';
import type { LngLat } from '../../../src/geography/atlas.ts';
import { constituencyFeature } from '../../../src/geography/constituencyFeatures.ts';
import { sharpen } from '../../../src/geography/sharpen.ts';
import { committedAtlas, committedDetails, committedElection } from '../dataset/committedPackage.ts';
import { HAS_SOURCES, readPublished } from './sourcesFolder.ts';

const FARTHEST = 30;
/** Islands and lakes smaller than this, in square metres, are left out of the detail; so are lines without width. */
const SMALLEST = 5_000;
/** Seats of cities, some on tidal rivers and the coast. */
const SEATS = [
  'Leicester South',
  'Birmingham Ladywood',
  'Manchester Central',
  'Bethnal Green and Stepney',
  'Vauxhall and Camberwell Green',
  'Richmond Park',
  'Glasgow South West',
  'Liverpool Riverside',
  'Bristol Central',
  'Cardiff South and Penarth',
  'Belfast East',
];

type Metres = readonly [x: number, y: number];
type Line = readonly Metres[];

/** The distance of a point from the nearest of the lines; a kilometre where they are farther. */
function distance([x, y]: Metres, lines: readonly Line[]): number {
  let nearest = 1_000;
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 1) {
      const [ax, ay] = line[i] ?? [0, 0];
      const [bx, by] = line[i + 1] ?? [0, 0];
      if (
        Math.min(ax, bx) - x > nearest ||
        x - Math.max(ax, bx) > nearest ||
        Math.min(ay, by) - y > nearest ||
        y - Math.max(ay, by) > nearest
      )
        continue;
      const [dx, dy] = [bx - ax, by - ay];
      const along = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      nearest = Math.min(nearest, Math.hypot(ax + along * dx - x, ay + along * dy - y));
    }
  }
  return nearest;
}

/** Points of a line no farther than 20 m from one another. */
function* alongLine(line: Line): Generator<Metres> {
  for (let i = 0; i + 1 < line.length; i += 1) {
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [line[i], line[i + 1]];
    const parts = Math.ceil(Math.hypot(bx - ax, by - ay) / 20);
    for (let part = 0; part < parts; part += 1) yield [ax + ((bx - ax) * part) / parts, ay + ((by - ay) * part) / parts];
  }
}

describe.runIf(HAS_SOURCES)('detailed boundaries', () => {
  test.each(SEATS)('of %s lie within 30 m of the publisher’s, and the publisher’s within 30 m of them', (name) => {
    const { source, atlas, election } = material();
    const index = election.constituencies.findIndex((seat) => seat.name === name);
    const code = election.constituencies[index]?.code ?? '';
    const { geometry } = constituencyFeature(atlas, index);
    const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();
    const latitude = rings[0]?.[0]?.[1] ?? 0;
    const [east, north] = metresPerStep(latitude, { scale: [1, 1], translate: [0, 0] });
    const toMetres = ([lng, lat]: LngLat): Metres => [lng * east, lat * north];

    const ours: Line[] = rings.map((ring) => ring.map(([lng = 0, lat = 0]) => toMetres([lng, lat])));
    const { scale, translate } = source.transform;
    const published = (ring: readonly (readonly [number, number])[]): Line =>
      [...ring, ...ring.slice(0, 1)].map(([x, y]) => toMetres([x * scale[0] + translate[0], y * scale[1] + translate[1]]));
    const theirs = (source.rings.get(code) ?? []).map(published);
    const theirsOfSize = cleanRings(source.rings.get(code) ?? [])
      .flat()
      .filter((ring) => squareMetres(ring, source.transform) >= SMALLEST)
      .map(published);

    expect(Math.max(...ours.flatMap((line) => [...alongLine(line)].map((point) => distance(point, theirs))))).toBeLessThanOrEqual(
      FARTHEST,
    );
    expect(
      Math.max(...theirsOfSize.flatMap((line) => [...alongLine(line)].map((point) => distance(point, ours)))),
    ).toBeLessThanOrEqual(FARTHEST);
  });
});

let loaded: ReturnType<typeof load> | null = null;

function material(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

function load() {
  const election = committedElection();
  const atlas = committedAtlas();
  const names = new Set(
    election.constituencies.filter(({ name }) => SEATS.includes(name)).map(({ index }) => atlas.detailFile[index]),
  );
  return {
    election,
    atlas: committedDetails(atlas)
      .filter(({ number }) => names.has(number))
      .reduce(sharpen, atlas),
    source: readBoundaries(readPublished, FILES.boundaries),
  };
}
