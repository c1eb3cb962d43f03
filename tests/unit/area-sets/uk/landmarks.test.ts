import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANDMARKS } from '../../../../area-sets/uk/landmarks.ts';
import { decodeOverview } from '../../../../src/dataset/boundaries.ts';
import { decodeHexagons } from '../../../../src/dataset/hexagons.ts';
import { decodeOrientation } from '../../../../src/dataset/orientation.ts';
import { decodeResults } from '../../../../src/dataset/resultsFile.ts';
import type { LngLat } from '../../../../src/geography/atlas.ts';
import { hexagonAtlas } from '../../../../src/geography/hexagonAtlas.ts';
import { seatAtPosition } from '../../../../src/map/pointing/seatsAt.ts';
import { hexagonPlaces } from '../../../../src/map/scene/places.ts';
import { COMMITTED } from '../../../fixtures/committedPackage.ts';

const textOf = (path: string) => readFileSync(`public/data/${path}`, 'utf8');

const SETS = COMMITTED.areaSets.map((set) => {
  const results = COMMITTED.elections.find(({ areaSet }) => areaSet === set.id)?.results ?? '';
  const { contests } = decodeResults(textOf(results), results);
  const orientation = decodeOrientation(textOf(set.orientation ?? ''), set.id, contests.length);
  const namesOf = (seats: readonly number[]) => seats.map((index) => contests[index]?.name);
  return { ...set, contests, orientation, namesOf };
});
const [LATEST, EARLIER] = SETS;

const DEGREE_IN_KM = 111.2;
function kilometresBetween([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): number {
  return DEGREE_IN_KM * Math.hypot(lat - otherLat, (lng - otherLng) * Math.cos((lat * Math.PI) / 180));
}

/** How far the middle of a city's seat may be from the city's, but for the seats of wide country that are named after it. */
const NEAR = 20;
const WIDE: Readonly<Record<string, number>> = {
  Bangor: 35,
  Aberystwyth: 45,
  Inverness: 60,
  Stornoway: 70,
  Kirkwall: 180,
  London: 30,
};

describe.each(SETS)('$title', ({ areas, contests, orientation, overview, hexagons, namesOf }) => {
  const { landmarks, destinations } = orientation;

  test('has all landmarks of the country, each near its seats', () => {
    expect(contests).toHaveLength(areas);
    expect(landmarks.map(({ seats: _seats, ...landmark }) => landmark)).toEqual(
      LANDMARKS.map(({ name, at, fromZoom }) => ({ name, at, fromZoom })),
    );
    const codes = contests.map(({ code }) => code);
    const { labelPoints } = decodeOverview(textOf(overview), overview, codes);
    for (const { name, at, seats } of landmarks) {
      expect(seats.length > 0, name).toBe(name !== 'Lerwick');
      for (const index of seats)
        expect(kilometresBetween(at, labelPoints[index] ?? [0, 0]), `${name}: ${namesOf([index])}`).toBeLessThan(
          WIDE[name] ?? NEAR,
        );
    }
  });

  test('names each among its own hexagons', () => {
    const atlas = hexagonAtlas(decodeHexagons(textOf(hexagons), hexagons), contests);
    const places = hexagonPlaces(landmarks, atlas.labelPoints);
    expect(places.map(({ name }) => name)).toEqual(LANDMARKS.flatMap(({ name }) => (name === 'Lerwick' ? [] : [name])));
    for (const { name, at } of places) {
      const around = seatAtPosition(atlas, at);
      const own = landmarks.find((landmark) => landmark.name === name)?.seats ?? [];
      const isAmong = own.some((index) => kilometresBetween(at, atlas.labelPoints[index] ?? [0, 0]) < 250);
      expect(around !== null && (own.includes(around) || isAmong), name).toBe(true);
    }
    // The whole country on a phone, above the tallest legend.
    expect(places.filter(({ fromZoom }) => fromZoom <= 3).map(({ name }) => name)).toContain('London');
  });

  test('goes to the same parts of the country', () => {
    expect(destinations.map(({ name }) => name)).toEqual([
      'London',
      'West Midlands',
      'Greater Manchester',
      'Lancashire and Yorkshire',
      'Leicester',
    ]);
    const regionsOf = ({ seats }: { readonly seats: readonly number[] }) => [
      ...new Set(seats.map((index) => contests[index]?.regionName)),
    ];
    expect(destinations.map((destination) => regionsOf(destination).sort())).toEqual([
      ['London'],
      ['West Midlands'],
      ['North West'],
      ['North West', 'Yorkshire and the Humber'],
      ['East Midlands'],
    ]);
    expect(namesOf(destinations[4]?.seats ?? [])).toEqual(['Leicester East', 'Leicester South', 'Leicester West']);
  });
});

test('the seats of both area sets’ cities are those that readers know by their names', () => {
  const seatsOf = (set: (typeof SETS)[number] | undefined, name: string) =>
    set?.namesOf(set.orientation.landmarks.find((landmark) => landmark.name === name)?.seats ?? []);
  const both = (name: string) => [seatsOf(LATEST, name), seatsOf(EARLIER, name)];
  expect(both('Derry')).toEqual([['Foyle'], ['Foyle']]);
  expect(both('Bangor')).toEqual([['Bangor Aberconwy'], ['Arfon']]);
  expect(both('Aberystwyth')).toEqual([['Ceredigion Preseli'], ['Ceredigion']]);
  expect(both('Oxford')).toEqual([['Oxford East'], ['Oxford East']]);
  expect(both('Brighton')).toEqual([['Brighton Pavilion'], ['Brighton, Pavilion']]);
  expect(both('Dundee')).toEqual([['Dundee Central'], ['Dundee East', 'Dundee West']]);
  expect(both('Newcastle')).toEqual([
    ['Newcastle upon Tyne Central and West', 'Newcastle upon Tyne East and Wallsend', 'Newcastle upon Tyne North'],
    ['Newcastle upon Tyne Central', 'Newcastle upon Tyne East', 'Newcastle upon Tyne North'],
  ]);
  const counts = (set: (typeof SETS)[number] | undefined) => set?.orientation.landmarks.map(({ seats }) => seats.length);
  expect(counts(LATEST)).toEqual(
    [75, 5, 4, 4, 9, 3, 6, 3, 7, 5, 5, 2, 2, 2, 5, 3, 3, 2, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 1, 2, 3, 3, 3, 1, 2].concat([
      1, 1, 1, 1, 1, 1, 1, 1, 0,
    ]),
  );
  expect(counts(EARLIER)).toEqual(
    [73, 5, 4, 4, 9, 3, 7, 3, 5, 4, 4, 2, 2, 2, 5, 3, 3, 2, 1, 1, 2, 1, 1, 2, 3, 1, 1, 1, 2, 2, 3, 3, 3, 1, 2].concat([
      1, 1, 1, 1, 1, 1, 1, 1, 0,
    ]),
  );
  const sizes = (set: (typeof SETS)[number] | undefined) => set?.orientation.destinations.map(({ seats }) => seats.length);
  expect(sizes(LATEST)).toEqual([75, 27, 27, 66, 3]);
  expect(sizes(EARLIER)).toEqual([73, 28, 27, 67, 3]);
});

test('Lancashire and Yorkshire have the seats across their borders, and none of Lincolnshire or Merseyside', () => {
  const namesOf = (set: (typeof SETS)[number] | undefined) => set?.namesOf(set.orientation.destinations[3]?.seats ?? []) ?? [];
  for (const set of SETS) {
    const regions = set.contests.filter(({ regionName }) => regionName === 'Yorkshire and the Humber').map(({ name }) => name);
    const missing = regions.filter((name) => !namesOf(set).includes(name));
    expect(missing).toEqual(
      set === LATEST
        ? ['Brigg and Immingham', 'Great Grimsby and Cleethorpes', 'Scunthorpe']
        : ['Cleethorpes', 'Great Grimsby', 'Scunthorpe'],
    );
    expect(namesOf(set)).not.toContain('Southport');
  }
  expect(namesOf(LATEST)).toContain('Doncaster East and the Isle of Axholme');
  expect(namesOf(EARLIER)).toContain('Brigg and Goole');
});
