import type { LngLat } from '../../src/geography/atlas.ts';
import { toMercator } from '../../src/geography/mercator.ts';

/**
 * The number of the detail file for each seat, by index: seats near one another share a file. The country is halved, across its
 * longer side, so that each half has about half of the points, until a part has no more than `most` points or is a single seat.
 */
export function detailFiles(labelPoints: readonly LngLat[], points: readonly number[], most: number): number[] {
  const files: number[] = labelPoints.map(() => 0);
  let count = 0;
  const divide = (seats: readonly Place[]): void => {
    const total = sum(seats);
    if (seats.length <= 1 || total <= most) {
      for (const { index } of seats) files[index] = count;
      count += 1;
      return;
    }
    const sorted = [...seats].sort(
      width(seats, 'x') > width(seats, 'y') ? (a, b) => a.x - b.x || a.index - b.index : (a, b) => a.y - b.y || a.index - b.index,
    );
    let before = 0;
    let cut = 0;
    for (const { points: own } of sorted) {
      if (cut > 0 && before + own / 2 > total / 2) break;
      before += own;
      cut += 1;
    }
    cut = Math.min(cut, sorted.length - 1);
    divide(sorted.slice(0, cut));
    divide(sorted.slice(cut));
  };
  divide(
    labelPoints.map((point, index) => {
      const [x, y] = toMercator(point);
      return { index, x, y, points: points[index] ?? 0 };
    }),
  );
  return files;
}

interface Place {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly points: number;
}

function sum(seats: readonly Place[]): number {
  return seats.reduce((total, { points }) => total + points, 0);
}

function width(seats: readonly Place[], axis: 'x' | 'y'): number {
  const values = seats.map((seat) => seat[axis]);
  return Math.max(...values) - Math.min(...values);
}
