import { OVERPRINT_OPACITY, OVERPRINT_SHAPE } from '../scene/lines.ts';
import type { PatternImage } from './patternImage.ts';

/** One repeat of the lines through seats that changed hands, in inks (`#rrggbb`) on nothing; `density` is device pixels per CSS pixel. */
export function overprintImage(line: string, casing: string, density: number): PatternImage {
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

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
