import type { Pattern } from '../../facts/scales/scale.ts';

const PERIOD = 6;
const LINE_HALF_WIDTH = 0.42;
const DOT_RADIUS = 0.8;
const OPACITY = 0.5;

export type Hatching = Exclude<Pattern, 'none'>;

/** Every pattern that a seat can be hatched with. */
export const HATCHINGS: readonly Hatching[] = ['diagonal', 'backDiagonal', 'dots', 'horizontal', 'vertical', 'cross'];

/** A picture as MapLibre takes it: RGBA, row by row. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One repeat of a pattern, 6 CSS pixels square, in a colour (`#rrggbb`) on nothing; `density` is device pixels per CSS pixel. */
export function patternImage(hatching: Hatching, colour: string, density: number): PatternImage {
  const size = Math.round(PERIOD * density);
  const data = new Uint8ClampedArray(size * size * 4);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const distance = distanceTo(hatching, ((column + 0.5) * PERIOD) / size, ((row + 0.5) * PERIOD) / size);
      const coverage = Math.min(1, Math.max(0, 0.5 - distance * density));
      data.set([red ?? 0, green ?? 0, blue ?? 0, coverage * OPACITY * 255], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Distance in CSS pixels from a point of the repeat to the nearest ink; negative within it. */
function distanceTo(hatching: Hatching, x: number, y: number): number {
  const toLine = (position: number, period: number) => {
    const within = ((position % period) + period) % period;
    return Math.min(within, period - within) - LINE_HALF_WIDTH;
  };
  const slant = Math.SQRT1_2;
  switch (hatching) {
    case 'diagonal':
      return toLine((x + y) * slant, PERIOD * slant);
    case 'backDiagonal':
      return toLine((x - y) * slant, PERIOD * slant);
    case 'horizontal':
      return toLine(y, PERIOD / 2);
    case 'vertical':
      return toLine(x, PERIOD / 2);
    case 'cross':
      return Math.min(toLine(x, PERIOD), toLine(y, PERIOD));
    case 'dots':
      return Math.min(Math.hypot(x - 1.5, y - 1.5), Math.hypot(x - 4.5, y - 4.5)) - DOT_RADIUS;
    default: {
      const never: never = hatching;
      throw new RangeError(`There is no pattern "${String(never)}"`);
    }
  }
}
