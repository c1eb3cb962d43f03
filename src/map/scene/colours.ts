import type { Theme } from '../../facts/scales/ramps.ts';

/** The colours of a map's lines and letters on one theme, `#rrggbb`. The sea is the page's own colour and not among them. */
export interface MapColours {
  readonly seatBorder: string;
  readonly regionBorder: string;
  readonly coast: string;
  /** The inner line of an outline; its casing is drawn beneath and wider, so that one of both stands out on every fill. */
  readonly outline: string;
  readonly outlineCasing: string;
  readonly label: string;
  readonly labelHalo: string;
  /** The lines and dots of patterns, drawn half transparent over the fill. */
  readonly hatching: string;
}

export const MAP_COLOURS: Readonly<Record<Theme, MapColours>> = {
  light: {
    seatBorder: '#ffffff',
    regionBorder: '#33312c',
    coast: '#6d7a80',
    outline: '#111111',
    outlineCasing: '#ffffff',
    label: '#1c1b19',
    labelHalo: '#ffffff',
    hatching: '#4a4843',
  },
  dark: {
    seatBorder: '#101214',
    regionBorder: '#f2f0ea',
    coast: '#8b959b',
    outline: '#ffffff',
    outlineCasing: '#000000',
    label: '#f5f3ee',
    labelHalo: '#101214',
    hatching: '#c9c6bf',
  },
};

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
