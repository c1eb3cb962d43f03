import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharpen } from '../../../../src/geography/sharpen.ts';
import { seatAtPosition } from '../../../../src/map/pointing/seatsAt.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

describe('seatAtPosition', () => {
  it('finds the seat around any position, whichever way its arcs run', () => {
    const inside = fc.double({ min: 0.000_001, max: 0.999_999, noNaN: true });
    fc.assert(
      fc.property(inside, inside, fc.constantFrom(0, 1, 2, 3), (x, y, index) => {
        expect(seatAtPosition(gridAtlas, [(index % 2) + x, 50 + Math.floor(index / 2) + y])).toBe(index);
      }),
    );
  });

  it('finds no seat at sea', () => {
    expect(seatAtPosition(gridAtlas, [2.01, 50.5])).toBeNull();
    expect(seatAtPosition(gridAtlas, [-6, 54])).toBeNull();
  });

  it('gives a border to one of its seats and a corner of four to one of the four', () => {
    expect([0, 1]).toContain(seatAtPosition(gridAtlas, [1, 50.5]));
    expect([0, 1, 2, 3]).toContain(seatAtPosition(gridAtlas, [1, 51]));
  });

  it('follows a border that details have moved', () => {
    const bent = sharpen(gridAtlas, {
      number: 0,
      arcs: new Map([
        [
          0,
          [
            [1, 50],
            [1.4, 50.5],
            [1, 51],
          ],
        ],
      ]),
      polygons: new Map(),
    });
    expect(seatAtPosition(gridAtlas, [1.2, 50.5])).toBe(1);
    expect(seatAtPosition(bent, [1.2, 50.5])).toBe(0);
    // Within the bounds of the bent seat, but beyond its border.
    expect(seatAtPosition(bent, [1.3, 50.9])).toBe(1);
  });
});
