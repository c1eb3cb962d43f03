import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { decodePostcodeIndex, seatsOfOutward } from '../../../src/dataset/postcodeIndex.ts';
import { outwardPath, POSTCODE_INDEX_PATH } from '../../../src/dataset/postcodePaths.ts';
import { decodePostcodes, seatOfPostcode } from '../../../src/dataset/postcodes.ts';

// 428 postcodes that were placed by other means than the pipeline's: positions with the exact transformation OSTN15 (Perl module
// Geo::Coordinates::OSGB 2.20) to degrees, then in the published boundaries, in degrees, with GEOS (Shapely 1.8); those at sea, to
// the nearest line by Shapely. "anywhere": 280 drawn by lot; "border": 119 drawn among those within 25 m of two seats; "sea": the
// 29 that are more than 15 m outside all boundaries.
const SAMPLE = csvParse<'postcode' | 'constituency' | 'where'>(
  readFileSync(new URL('postcodesSample.csv', import.meta.url), 'utf8'),
);

function textOf(path: string): string {
  return readFileSync(`public/data/${path}`, 'utf8');
}

const index = decodePostcodeIndex(textOf(POSTCODE_INDEX_PATH), POSTCODE_INDEX_PATH);

describe('the postcodes of the package', () => {
  it.each([
    ['E', 'anywhere', 120],
    ['W', 'anywhere', 80],
    ['S', 'anywhere', 80],
    ['E', 'border', 59],
    ['W', 'border', 30],
    ['S', 'border', 30],
    ['E', 'sea', 25],
    ['W', 'sea', 2],
    ['S', 'sea', 2],
  ])('lie in the seats that an independent computation gives: nation %s, %s', (nation, where, count) => {
    const rows = SAMPLE.filter((row) => row.where === where && row.constituency?.startsWith(nation));
    expect(rows).toHaveLength(count);
    const wrong = rows.filter(({ postcode = '', constituency }) => {
      const [outward = '', inward = ''] = postcode.split(' ');
      const answer = seatOfPostcode(decodePostcodes(textOf(outwardPath(outward, POSTCODE_INDEX_PATH)), outward, outward), inward);
      return (
        answer.kind !== 'seat' || answer.code !== constituency || seatsOfOutward(index, outward)?.includes(answer.code) !== true
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are all postcodes of Great Britain, hardly any of them off the coast', () => {
    expect(index.postcodes.all).toBeGreaterThan(1_700_000);
    expect(index.postcodes.outside).toBeLessThan(200);
    expect(index.postcodes.furthestMetres).toBeLessThan(1_000);
    expect(new Set([...index.seatsByOutward.values()].flat()).size).toBe(632);
    expect([...index.seatsByOutward.keys()].filter((outward) => outward.startsWith('BT'))).toEqual([]);
  });

  it('fit their budgets: with brotli at most 25 kB the index, 3 kB the median file, 6 MB all together', () => {
    expect(brotliCompressSync(textOf(POSTCODE_INDEX_PATH)).length).toBeLessThan(25_000);
    const sizes = [...index.seatsByOutward.keys()]
      .filter((_, position) => position % 20 === 0)
      .map((outward) => brotliCompressSync(textOf(outwardPath(outward, POSTCODE_INDEX_PATH))).length)
      .sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThan(3_000);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean * index.files.count).toBeLessThan(6_000_000);
  });
});
