import type { MapColours } from '../scene/colours.ts';
import { DIAMOND, diamondImage } from './diamondImage.ts';
import { overprintImage } from './overprintImage.ts';
import { HATCHINGS, type PatternImage, patternImage } from './patternImage.ts';

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
