import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bordersOf } from '../../../pipeline/postcodes/borderLines.ts';
import { checkPostcodes } from '../../../pipeline/postcodes/checkPostcodes.ts';
import { nationalGridPosition } from '../../../pipeline/postcodes/nationalGrid.ts';
import { nearestSeat } from '../../../pipeline/postcodes/nearestSeat.ts';
import { placePostcodes } from '../../../pipeline/postcodes/placePostcodes.ts';
import { postcodeFiles } from '../../../pipeline/postcodes/postcodeFiles.ts';
import { type Postcode, readPostcodes } from '../../../pipeline/postcodes/readPostcodes.ts';
import { type SeatArea, seatAreas } from '../../../pipeline/postcodes/seatArea.ts';
import { surroundingSeat } from '../../../pipeline/postcodes/surroundingSeat.ts';
import { sourceFolder } from '../../../pipeline/readSource.ts';
import { SourceError } from '../../../pipeline/sourceError.ts';
import { decodePostcodeIndex } from '../../../src/dataset/postcodeIndex.ts';

const FILE = 'postcodes/table.csv.gz';

function square(west: number, south: number, side: number): number[][] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

/** West is a square of 10 km with a hole of 1 km, in which lies the seat Hole; East is the square beside it. */
const AREAS: readonly SeatArea[] = [
  { code: 'E14000001', rings: [square(0, 0, 10_000), square(4_000, 4_000, 1_000)] },
  { code: 'E14000002', rings: [square(10_000, 0, 10_000)] },
  { code: 'E14000003', rings: [square(4_000, 4_000, 1_000)] },
];

function postcodesAt(...positions: Postcode['position'][]): Postcode[] {
  return positions.map((position, number) => ({ outward: 'LE2', inward: `${number}AA`, position }));
}

describe('the National Grid', () => {
  // Test points of OSTN15, from the Ordnance Survey: Scilly, Cornwall; and three made with the Perl module Geo::Coordinates::OSGB 2.20.
  it.each([
    [-6.29977752014, 49.9222639373, 91492.146, 11318.804],
    [-5.20304609998, 49.9600613782, 170370.718, 11572.405],
    [-4.219264, 57.48625, 267056.767, 846176.971],
    [-1.14379778, 60.13308092, 447666.183, 1139034.377],
    [0.1199, 51.489, 547275.007, 178802.739],
  ])('is met within 5 m at %d, %d', (lng, lat, easting, northing) => {
    const [x, y] = nationalGridPosition([lng, lat]);
    expect(Math.hypot(x - easting, y - northing)).toBeLessThan(5);
  });
});

describe('the areas of seats', () => {
  it('are closed rings on the National Grid, by code, without Northern Ireland', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
    ] as const;
    const areas = seatAreas({
      transform: { scale: [0.01, 0.01], translate: [-2, 52] },
      rings: new Map([
        ['W07000002', [ring]],
        ['N05000001', [ring]],
        ['E14000001', [ring]],
      ]),
    });
    expect(areas.map(({ code }) => code)).toEqual(['E14000001', 'W07000002']);
    const [first = []] = areas[0]?.rings ?? [];
    expect(first).toHaveLength(4);
    expect(first[3]).toEqual(first[0]);
    expect(first[0]?.[0]).toBeCloseTo(400_100, -3);
  });
});

describe('the seat around a position', () => {
  const around = surroundingSeat(AREAS, bordersOf(AREAS));

  it('is found near and far from borders, in holes and outside', () => {
    expect(around([100, 100])).toBe('E14000001');
    expect(around([2_250, 2_250])).toBe('E14000001');
    expect(around([2_260, 2_260])).toBe('E14000001');
    expect(around([9_999, 5_000])).toBe('E14000001');
    expect(around([10_001, 5_000])).toBe('E14000002');
    expect(around([4_500, 4_500])).toBe('E14000003');
    expect(around([4_001, 4_001])).toBe('E14000003');
    expect(around([-1, 5_000])).toBeNull();
    expect(around([30_000, 5_000])).toBeNull();
  });

  it('is that of the first code where the position is exactly on a border', () => {
    expect(around([10_000, 5_000])).toBe('E14000001');
    expect(around([4_000, 4_500])).toBe('E14000001');
  });

  it('does not depend on which position of a square was asked for first', () => {
    const other = surroundingSeat(AREAS, bordersOf(AREAS));
    expect(other([10_001, 5_000])).toBe('E14000002');
    expect(other([9_999, 5_000])).toBe('E14000001');
  });
});

describe('the nearest seat', () => {
  it('is measured to the lines of its border, also from far away', () => {
    const borders = bordersOf(AREAS);
    expect(nearestSeat(borders, [-30, 5_000])).toEqual({ code: 'E14000001', metres: 30 });
    expect(nearestSeat(borders, [20_300, 10_400])).toEqual({ code: 'E14000002', metres: 500 });
    expect(nearestSeat(borders, [520_000, 5_000])).toEqual({ code: 'E14000002', metres: 500_000 });
  });

  it('is the nearest of all where a further one comes first in the square that is searched', () => {
    const areas = [
      { code: 'E14000001', rings: [square(48, 48, 10)] },
      { code: 'E14000002', rings: [square(-100, -61, 1)] },
      { code: 'E14000003', rings: [square(55, -0.5, 1)] },
    ];
    expect(nearestSeat(bordersOf(areas), [0, 0])).toEqual({ code: 'E14000003', metres: 55 });
  });
});

describe('placing postcodes', () => {
  it('gives each its seat, the nearest where it is off the coast, none where it has no position', () => {
    const { seats, counts } = placePostcodes(postcodesAt([100, 100], [10_500, 100], [-627.4, 500], null), FILE, AREAS);
    expect(seats.get('LE2')).toEqual(
      new Map([
        ['0AA', 'E14000001'],
        ['1AA', 'E14000002'],
        ['2AA', 'E14000001'],
        ['3AA', null],
      ]),
    );
    expect(counts).toEqual({ all: 4, outside: 1, furthestMetres: 627, withoutPosition: 1 });
  });

  it('refuses a position far from every seat and a postcode that stands twice', () => {
    expect(() => placePostcodes(postcodesAt([-1_500, 500]), FILE, AREAS)).toThrow(
      /LE2 0AA at -1500,500 is 1500 m from the nearest seat/,
    );
    const [postcode] = postcodesAt([100, 100]);
    expect(() =>
      placePostcodes(
        [postcode, postcode].filter((each) => each !== undefined),
        FILE,
        AREAS,
      ),
    ).toThrow(/LE2 0AA stands twice/);
  });
});

describe('the table of postcodes', () => {
  const read = (text: string): Postcode[] => readPostcodes(() => text, FILE);

  it('gives postcodes with positions, and without where they are blank or zero', () => {
    expect(read('postcode,eastings,northings\nLE2 0QA,460000,303000\nEC1A 1BB,0,0\nZE3 9JZ,,\n')).toEqual([
      { outward: 'LE2', inward: '0QA', position: [460_000, 303_000] },
      { outward: 'EC1A', inward: '1BB', position: null },
      { outward: 'ZE3', inward: '9JZ', position: null },
    ]);
  });

  it.each([
    ['postcode,x,y\n', /row 1: the header is “postcode,x,y”/],
    ['postcode,eastings,northings\nLE2 0QA,1,2\nLE20QB,1,2\n', /row 3, column “postcode”: “LE20QB”/],
    ['postcode,eastings,northings\nLE2 0CA,1,2\n', /row 2, column “postcode”/],
    ['postcode,eastings,northings\nLE2 0QA,1,-2\n', /row 2, column “northings”: “-2”/],
    ['postcode,eastings,northings\nLE2 0QA,1e5,2\n', /row 2, column “eastings”: “1e5”/],
  ])('is refused where it is not as it must be: %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(SourceError);
  });
});

describe('a source that is packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hustings-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is unpacked, and refused where it is cut off', () => {
    const packed = gzipSync('postcode,eastings,northings\nLE2 0QA,460000,303000\n');
    writeFileSync(join(folder, 'whole.csv.gz'), packed);
    writeFileSync(join(folder, 'half.csv.gz'), packed.subarray(0, 30));
    expect(readPostcodes(sourceFolder(folder), 'whole.csv.gz')).toHaveLength(1);
    expect(() => readPostcodes(sourceFolder(folder), 'half.csv.gz')).toThrow(/half\.csv\.gz: the file is not gzip or is cut off/);
  });
});

describe('the postcode files', () => {
  const placed = placePostcodes(
    [
      ...postcodesAt([100, 100], [10_500, 100]),
      { outward: 'E1', inward: '1AA', position: null },
      { outward: 'LE20', inward: '1AA', position: [9, 9] },
    ],
    FILE,
    AREAS,
  );
  const codes = AREAS.map(({ code }) => code);
  const files = postcodeFiles('boundaries-2024', placed);

  it('are an index and a file for each outward code', () => {
    expect([...files.keys()]).toEqual(['postcodes/index.json', 'postcodes/E1.json', 'postcodes/LE2.json', 'postcodes/LE20.json']);
    const index = decodePostcodeIndex(files.get('postcodes/index.json') ?? '', 'index');
    expect([...index.seatsByOutward]).toEqual([
      ['E1', []],
      ['LE2', ['E14000001', 'E14000002']],
      ['LE20', ['E14000001']],
    ]);
    expect(index.files.count).toBe(3);
  });

  it('are the same at every run and in every order', () => {
    expect(postcodeFiles('boundaries-2024', { ...placed, seats: new Map([...placed.seats].reverse()) })).toEqual(files);
  });

  it('are checked: complete, nothing left over, of known seats, and those of the index', () => {
    expect(() => checkPostcodes(files, codes)).not.toThrow();
    expect(() => checkPostcodes(new Map(), codes)).toThrow(/index\.json/);
    expect(() => checkPostcodes(files, codes.slice(0, 1))).toThrow(/LE2\.json.*E14000002, which the results do not have/);
    const without = new Map(files);
    without.delete('postcodes/E1.json');
    expect(() => checkPostcodes(without, codes)).toThrow(/E1\.json.*missing/);
    expect(() => checkPostcodes(new Map([...files, ['postcodes/E3.json', '{}']]), codes)).toThrow(
      /E3\.json.*index of outward codes does not have it/,
    );
    const changed = (files.get('postcodes/LE2.json') ?? '').replace('"0":"0"', '"0":"00"');
    expect(changed).not.toBe(files.get('postcodes/LE2.json'));
    expect(() => checkPostcodes(new Map([...files, ['postcodes/LE2.json', changed]]), codes)).toThrow(/digest/);
  });
});
