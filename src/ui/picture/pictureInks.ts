import type { Theme } from '../../facts/scales/ramps.ts';

/** The page's own colours as a picture needs them, `#rrggbb`: those of the style sheet's tokens. */
export interface PictureInks {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly sea: string;
}

export const PICTURE_INKS: Readonly<Record<Theme, PictureInks>> = {
  light: { paper: '#fcfbf9', ink: '#1d1c1a', inkSoft: '#5c5954', line: '#dfdbd4', sea: '#e8edef' },
  dark: { paper: '#18191b', ink: '#eeedea', inkSoft: '#aeaca6', line: '#3a3c40', sea: '#0f1113' },
};
