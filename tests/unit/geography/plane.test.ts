import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexagonCentre, hexagonCorners } from '../../../src/geography/hexagonLayout.ts';
import { fromMercator, toMercator } from '../../../src/geography/mercator.ts';
import { type Neighbours, neighbourTowards } from '../../../src/geography/neighbours.ts';

describe('Web Mercator', () => {
  test('puts the origin in the middle, west to the left and north up', () => {
    expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
    expect(toMercator([-180, 0])[0]).toBe(0);
    expect(toMercator([0, 85.051128779806])[1]).toBeCloseTo(0, 10);
  });

  test('goes there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }), (lng, lat) => {
        const [x, y] = fromMercator(toMercator([lng, lat]));
        expect(x).toBeCloseTo(lng, 9);
        expect(y).toBeCloseTo(lat, 9);
      }),
    );
  });
});

describe('hexagons', () => {
  test('shift odd rows half a hexagon to the east, and rows go up', () => {
    expect(hexagonCentre({ q: 2, r: 0 })).toEqual([2, -0]);
    expect(hexagonCentre({ q: 2, r: 1 })[0]).toBe(2.5);
    expect(hexagonCentre({ q: 2, r: -1 })[0]).toBe(2.5);
    expect(hexagonCentre({ q: 0, r: 1 })[1]).toBeLessThan(0);
  });

  test('share an edge with the next in the row and with those of the next row', () => {
    const key = ([x, y]: readonly [number, number]): string => `${x.toFixed(6)} ${y.toFixed(6)}`;
    const corners = new Set(hexagonCorners({ q: 4, r: 2 }).map(key));
    for (const other of [
      { q: 5, r: 2 },
      { q: 3, r: 2 },
      { q: 4, r: 3 },
      { q: 3, r: 3 },
      { q: 4, r: 1 },
      { q: 3, r: 1 },
    ]) {
      expect(
        hexagonCorners(other)
          .map(key)
          .filter((corner) => corners.has(corner)),
      ).toHaveLength(2);
    }
  });
});

describe('the neighbour in a direction', () => {
  const points = [
    [0, 50],
    [1, 50],
    [0, 51],
    [-1, 50.4],
    [0, 49],
  ] as const;
  const neighbours: Neighbours = [[1, 2, 3, 4].map((index) => ({ index, bySea: false })), [{ index: 0, bySea: false }], [], [], []];

  test('is the one that lies closest to it', () => {
    expect(neighbourTowards('right', 0, points, neighbours)).toBe(1);
    expect(neighbourTowards('up', 0, points, neighbours)).toBe(2);
    expect(neighbourTowards('left', 0, points, neighbours)).toBe(3);
    expect(neighbourTowards('down', 0, points, neighbours)).toBe(4);
  });

  test('is null where none lies that way, or there is no such seat', () => {
    expect(neighbourTowards('right', 1, points, neighbours)).toBeNull();
    expect(neighbourTowards('up', 2, points, neighbours)).toBeNull();
    expect(neighbourTowards('up', 99, points, neighbours)).toBeNull();
  });
});
