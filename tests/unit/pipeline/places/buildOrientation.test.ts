import { expect, test } from 'vitest';
import type { DestinationDefinition, LandmarkDefinition } from '../../../../pipeline/definition/areaSetDefinition.ts';
import { buildOrientation } from '../../../../pipeline/places/buildOrientation.ts';
import { readCouncils } from '../../../../pipeline/places/readCouncils.ts';
import { SourceError } from '../../../../pipeline/sourceError.ts';

const SEATS = [
  { code: 'E14000001', name: 'Yorkshire Dales', region: 'N' },
  { code: 'E14000002', name: 'York Outer', region: 'N' },
  { code: 'E14000003', name: 'York, Central', region: 'N' },
  { code: 'E14000004', name: 'Newcastle-under-Lyme', region: 'M' },
  { code: 'E14000005', name: 'Newcastle upon Tyne East', region: 'N' },
  { code: 'E14000006', name: 'Somewhere Else', region: 'M' },
].map((seat, index) => ({ index, ...seat }));

const WARDS = `first_available_year_included,most_recent_year_included,ward_name,pcon_name,lad_name,la_name,region_name,country_name,ward_code,pcon_code
2017,2023,A,York Outer,York,,,,E05000001,E14000002
2017,2023,B,Yorkshire Dales,York,,,,E05000002,E14000001
2017,2018,C,York Central,York,,,,E05000003,E14000003
2024,2024,D,Somewhere Else,York,,,,E05000004,E14000006
2017,2018,E,Somewhere Else,Merged,,,,E05000005,E14000006
2019,2023,F,Newcastle upon Tyne East,Newcastle,,,,E05000006,E13000005`;

const councils = readCouncils(
  () => WARDS,
  { file: 'wards.csv', year: '2019' },
  new Map([['E13000005', { code: 'E14000005', name: '' }]]),
);

const place = (name: string, more: Partial<LandmarkDefinition> = {}): LandmarkDefinition => ({
  name,
  at: [-1, 54],
  fromZoom: 7,
  ...more,
});
const built = (landmarks: readonly LandmarkDefinition[], destinations: readonly DestinationDefinition[] = []) =>
  buildOrientation({ landmarks, destinations, regions: [{ code: 'M', name: 'M', inWords: 'M', nation: 'E' }] }, SEATS, {
    towns: ['York', 'Newcastle upon Tyne', 'Lonely'].map((name) => ({ name, population: 1, position: [-1.01, 54.004] })),
    councils,
    seatAt: () => 5,
  });

test('a landmark is named among the seats that are named after it, or the one around it', () => {
  const { landmarks } = built([
    place('York'),
    place('Newcastle', { called: 'Newcastle upon Tyne' }),
    place('Lonely'),
    place('York', { seats: { named: 'York Central' } }),
    place('York', { seats: { region: 'M' } }),
    place('York', { seats: null }),
  ]);
  expect(landmarks.map(({ seats }) => seats)).toEqual([[1, 2], [4], [5], [2], [3, 5], []]);
  expect(landmarks[1]).toEqual({ name: 'Newcastle', at: [-1, 54], fromZoom: 7, seats: [4] });
});

test('a destination has all seats that a ward of its councils was in that year, those of its regions, and not what it leaves out', () => {
  const { destinations } = built(
    [],
    [
      { name: 'A', councils: ['York', 'Merged'] },
      { name: 'B', councils: ['York', 'Newcastle'], regions: ['M'], without: ['Yorkshire Dales'] },
    ],
  );
  expect(destinations.map(({ seats }) => seats)).toEqual([
    [0, 1],
    [1, 3, 4, 5],
  ]);
});

test.each<[string, () => unknown, RegExp]>([
  [
    'a town that GeoNames does not have there',
    () => built([place('Lonely', { at: [-1, 54.02] })]),
    /no Lonely within a kilometre of -1, 54.02/,
  ],
  ['a council that there never was', () => built([], [{ name: 'A', councils: ['York', 'Yrok'] }]), /A names Yrok/],
  ['a region that there is not', () => built([], [{ name: 'A', regions: ['X'] }]), /A names X/],
  ['a destination without seats', () => built([], [{ name: 'A', councils: ['Merged'] }]), /no seats in A/],
])('%s is an error that says so', (_, build, words) => {
  expect(build).toThrow(SourceError);
  expect(build).toThrow(words);
});
