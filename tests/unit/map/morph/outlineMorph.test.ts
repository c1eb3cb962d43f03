import { describe, expect, it } from 'vitest';
import { outlineMorph } from '../../../../src/map/morph/outlines.ts';
import { type Point, type Ring, resampled, seatRings } from '../../../../src/map/morph/rings.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

const SQUARE: Ring = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
];
const HEXAGON: Ring = Array.from({ length: 6 }, (_, at): Point => {
  const angle = (at * Math.PI) / 3 - Math.PI / 2;
  return [10 + Math.cos(angle), 10 + Math.sin(angle)];
});
const ISLET: Ring = SQUARE.map(([x, y]): Point => [5 + x / 2, y / 2]);

const pointsOf = (line: Float64Array | undefined): Point[] =>
  Array.from({ length: (line?.length ?? 0) / 2 }, (_, at) => [line?.[at * 2] ?? 0, line?.[at * 2 + 1] ?? 0]);

describe('resampled', () => {
  it('keeps the corners that lie at equal distances', () => {
    const points = resampled(HEXAGON, 12);
    HEXAGON.forEach(([x, y], at) => {
      expect(points[at * 2]?.[0]).toBeCloseTo(x);
      expect(points[at * 2]?.[1]).toBeCloseTo(y);
    });
  });

  it('runs clockwise on a screen, whichever way the ring did', () => {
    expect(resampled([...SQUARE].reverse(), 4)).toEqual(SQUARE);
    expect(resampled(SQUARE, 4)).toEqual(SQUARE);
  });
});

describe('outlineMorph', () => {
  it('begin at the one outline and end at the other', () => {
    const [morph] = outlineMorph(0, [SQUARE], [HEXAGON]);
    for (const [x, y] of pointsOf(morph?.from)) {
      expect(Math.min(Math.abs(x), Math.abs(x - 3), Math.abs(y), Math.abs(y - 3))).toBeCloseTo(0);
    }
    const end = pointsOf(morph?.to);
    for (const [x, y] of HEXAGON) expect(end.some(([endX, endY]) => Math.hypot(endX - x, endY - y) < 1e-9)).toBe(true);
  });

  it('take each point the shortest way, without turning', () => {
    const [morph] = outlineMorph(0, [SQUARE], [HEXAGON]);
    const [start, end] = [pointsOf(morph?.from)[0], pointsOf(morph?.to)[0]];
    // The hexagon's topmost corner comes from the middle of the square's upper side.
    expect(end).toEqual([10, 9]);
    expect(start?.[1]).toBeCloseTo(0);
    expect(start?.[0]).toBeCloseTo(1.5, 0);
  });

  it('shrink islands into the seat’s new middle, and let them grow out of it on the way back', () => {
    const there = outlineMorph(0, [SQUARE, ISLET], [HEXAGON])[1];
    expect(pointsOf(there?.from)[0]).toEqual([5, 0]);
    for (const [x, y] of pointsOf(there?.to)) expect(Math.hypot(x - 10, y - 10)).toBeLessThan(1e-9);
    const back = outlineMorph(0, [HEXAGON], [SQUARE, ISLET])[1];
    for (const [x, y] of pointsOf(back?.from)) expect(Math.hypot(x - 10, y - 10)).toBeLessThan(1e-9);
    expect(pointsOf(back?.to)[0]).toEqual([5, 0]);
  });

  it('have as many points at both ends', () => {
    for (const { from, to } of outlineMorph(0, [SQUARE, ISLET], [HEXAGON])) expect(from.length).toBe(to.length);
  });
});

describe('seatRings', () => {
  it('are each seat’s corners, none twice', () => {
    const rings = seatRings(gridAtlas);
    expect(rings).toHaveLength(4);
    for (const [ring = []] of rings) {
      expect(ring).toHaveLength(4);
      expect(new Set(ring.map(String)).size).toBe(4);
    }
  });
});
