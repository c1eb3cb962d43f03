import type { Pattern } from '../../../facts/scales/scale.ts';
import type { MapColours } from '../../scene/colours.ts';
import { OVERPRINT_OPACITY, OVERPRINT_SHAPE } from '../../scene/lines.ts';
import { MARK_SHAPE } from '../../scene/marks.ts';

const HATCH_PERIOD = 6;
const HATCH_LINE_HALF_WIDTH = 0.42;
const DOT_RADIUS = 0.8;
const HATCH_OPACITY = 0.5;

export type Hatching = Exclude<Pattern, 'none'>;

/** Every pattern that a seat can be hatched with. */
const HATCHINGS: readonly Hatching[] = ['diagonal', 'backDiagonal', 'dots', 'horizontal', 'vertical', 'cross'];

/** A picture as MapLibre takes it: RGBA, row by row. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One repeat of a pattern, 6 CSS pixels square, in a colour (`#rrggbb`) on nothing; `density` is device pixels per CSS pixel. */
export function patternImage(hatching: Hatching, colour: string, density: number): PatternImage {
  const size = Math.round(HATCH_PERIOD * density);
  const data = new Uint8ClampedArray(size * size * 4);
  const ink = channels(colour);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const distance = distanceTo(hatching, ((column + 0.5) * HATCH_PERIOD) / size, ((row + 0.5) * HATCH_PERIOD) / size);
      const coverage = Math.min(1, Math.max(0, 0.5 - distance * density));
      data.set([...ink, coverage * HATCH_OPACITY * 255], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Distance in CSS pixels from a point of the repeat to the nearest ink; negative within it. */
function distanceTo(hatching: Hatching, x: number, y: number): number {
  const toLine = (position: number, period: number) => {
    const within = ((position % period) + period) % period;
    return Math.min(within, period - within) - HATCH_LINE_HALF_WIDTH;
  };
  const slant = Math.SQRT1_2;
  switch (hatching) {
    case 'diagonal':
      return toLine((x + y) * slant, HATCH_PERIOD * slant);
    case 'backDiagonal':
      return toLine((x - y) * slant, HATCH_PERIOD * slant);
    case 'horizontal':
      return toLine(y, HATCH_PERIOD / 2);
    case 'vertical':
      return toLine(x, HATCH_PERIOD / 2);
    case 'cross':
      return Math.min(toLine(x, HATCH_PERIOD), toLine(y, HATCH_PERIOD));
    case 'dots':
      return Math.min(Math.hypot(x - 1.5, y - 1.5), Math.hypot(x - 4.5, y - 4.5)) - DOT_RADIUS;
    default: {
      const never: never = hatching;
      throw new RangeError(`There is no pattern "${String(never)}"`);
    }
  }
}

/** One repeat of the lines through seats that changed hands, in inks (`#rrggbb`) on nothing; `density` is device pixels per CSS pixel. */
function overprintImage(line: string, casing: string, density: number): PatternImage {
  const { period, lineWidth, casingWidth } = OVERPRINT_SHAPE;
  const size = Math.round(period * density);
  const data = new Uint8ClampedArray(size * size * 4);
  const [lineInk, casingInk] = [channels(line), channels(casing)];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const along = ((((column - row) % size) + size) % size) / density;
      const distance = Math.min(along, period - along) * Math.SQRT1_2;
      const covered = (width: number) => Math.min(1, Math.max(0, 0.5 - (distance - width / 2) * density));
      const onLine = covered(lineWidth) * OVERPRINT_OPACITY.line;
      const beneath = covered(casingWidth) * OVERPRINT_OPACITY.casing * (1 - onLine);
      const alpha = onLine + beneath;
      const mixed = lineInk.map((ink, at) => (alpha === 0 ? 0 : (ink * onLine + (casingInk[at] ?? 0) * beneath) / alpha));
      data.set([...mixed, alpha * 255], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The name of the diamond's picture in the map's style. */
export const DIAMOND = 'diamond';

/** A cased diamond in inks (`#rrggbb`) on nothing; `density` is device pixels per CSS pixel. */
function diamondImage(fill: string, casing: string, density: number): PatternImage {
  const reach = MARK_SHAPE.diamondReach;
  // What stands out beyond a slanting edge stands out farther at the points.
  const outer = reach + MARK_SHAPE.casing * Math.SQRT2;
  const size = 2 * Math.ceil((outer + 1) * density);
  const data = new Uint8ClampedArray(size * size * 4);
  const [inner, beneath] = [channels(fill), channels(casing)];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const out = (Math.abs(column + 0.5 - size / 2) + Math.abs(row + 0.5 - size / 2)) / density;
      const covered = (edge: number) => Math.min(1, Math.max(0, 0.5 - (out - edge) * Math.SQRT1_2 * density));
      const [within, whole] = [covered(reach), covered(outer)];
      const mixed = inner.map((ink, at) => ink * within + (beneath[at] ?? 0) * (1 - within));
      data.set([...mixed, whole * 255], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** A picture with how many of its pixels make a CSS pixel. */
export interface InkedImage {
  readonly image: PatternImage;
  readonly pixelRatio: number;
}

/** From one whole zoom level to the next, MapLibre draws a fill's pattern up to twice its size: it is to be right half way. */
const HALF_WAY = Math.SQRT2;

/** The pictures of the style, by name, in a theme's inks; `density` is device pixels per CSS pixel. */
export function inkedImages(inks: MapColours, density: number): ReadonlyMap<string, InkedImage> {
  const pattern = (image: PatternImage) => ({ image, pixelRatio: density * HALF_WAY });
  return new Map<string, InkedImage>([
    ...HATCHINGS.map((hatching) => [hatching, pattern(patternImage(hatching, inks.hatching, density))] as const),
    ['changed', pattern(overprintImage(inks.outline, inks.outlineCasing, density))],
    [DIAMOND, { image: diamondImage(inks.outline, inks.outlineCasing, density), pixelRatio: density }],
  ]);
}
