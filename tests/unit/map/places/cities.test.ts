import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeHexagons } from '../../../../src/dataset/hexagons.ts';
import { decodeResults } from '../../../../src/dataset/results.ts';
import { hexagonAtlas } from '../../../../src/geography/hexagonAtlas.ts';
import { seatsOfArea } from '../../../../src/map/places/areas.ts';
import { CITIES } from '../../../../src/map/places/cities.ts';
import { hexagonPlaces } from '../../../../src/map/places/places.ts';
import { seatAtPosition } from '../../../../src/map/pointing/seatsAt.ts';

const read = (path: string) => readFileSync(`public/data/${path}`, 'utf8');
const { contests, byCode } = decodeResults(read('ge2024/results.json'), 'results');

describe('CITIES', () => {
  it('name seats and regions that exist', () => {
    const regions = new Set(contests.map(({ region }) => region));
    for (const { of, without = [] } of CITIES) {
      for (const code of [...of, ...without]) expect(byCode.has(code) || regions.has(code)).toBe(true);
    }
  });

  it('have as many seats as the places have', () => {
    const sizes = CITIES.map((area) => [area.name, seatsOfArea(area, contests).length]);
    expect(Object.fromEntries(sizes)).toEqual({
      London: 75,
      'West Midlands': 27,
      'Greater Manchester': 27,
      'Lancashire and Yorkshire': 66,
      Leicester: 3,
    });
  });
});

describe('hexagonPlaces', () => {
  it('name a place within or beside its own hexagons', () => {
    const atlas = hexagonAtlas(decodeHexagons(read('boundaries-2024/hexagons.json'), 'hexagons'), contests);
    const places = hexagonPlaces(contests, atlas.labelPoints);
    const seatAt = (name: string) => {
      const place = places.find((candidate) => candidate.name === name);
      const index = place === undefined ? null : seatAtPosition(atlas, place.at);
      return index === null ? undefined : contests[index];
    };
    expect(seatAt('London')?.region).toBe('E12000007');
    expect(seatAt('Derry')?.name).toBe('Foyle');
    expect(seatAt('Birmingham')?.region).toBe('E12000005');
    // The whole country on a phone, above the tallest legend.
    expect(places.filter(({ fromZoom }) => fromZoom <= 3).map(({ name }) => name)).toContain('London');
    expect(places.every(({ at: [lng, lat] }) => Number.isFinite(lng) && Number.isFinite(lat))).toBe(true);
  });
});
