import type { Theme } from '../facts/scales/ramps.ts';

const GROUND: Readonly<Record<Theme, string>> = { light: '#f4f3ef', dark: '#1b1e20' };
const KEPT = 0.2;

/** A fill mixed into the theme's ground, for seats that are not meant: one fifth of the colour stays. Colours are `#rrggbb`. */
export function fadedColour(colour: string, theme: Theme): string {
  const mixed = [1, 3, 5].map((at) => {
    const own = Number.parseInt(colour.slice(at, at + 2), 16);
    const ground = Number.parseInt(GROUND[theme].slice(at, at + 2), 16);
    return Math.round(own * KEPT + ground * (1 - KEPT))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
