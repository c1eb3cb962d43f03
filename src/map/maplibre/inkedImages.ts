import type { MapColours } from '../mapColours.ts';
import { DIAMOND, diamondImage } from './diamondImage.ts';
import { overprintImage } from './overprintImage.ts';
import { HATCHINGS, type PatternImage, patternImage } from './patternImage.ts';

/** The pictures of the style, by name, in a theme's inks; `density` is device pixels per CSS pixel. */
export function inkedImages(inks: MapColours, density: number): ReadonlyMap<string, PatternImage> {
  return new Map([
    ...HATCHINGS.map((hatching) => [hatching, patternImage(hatching, inks.hatching, density)] as const),
    ['changed', overprintImage(inks.outline, inks.outlineCasing, density)],
    [DIAMOND, diamondImage(inks.outline, inks.outlineCasing, density)],
  ]);
}
