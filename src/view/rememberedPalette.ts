import { PALETTES, type Palette } from '../facts/fact.ts';

const KEY = 'hustings.palette';

/** The palette that the reader chose last; `null` where none was, or where the browser does not let the page remember. */
export function rememberedPalette(): Palette | null {
  try {
    const kept = localStorage.getItem(KEY);
    return PALETTES.find((palette) => palette === kept) ?? null;
  } catch {
    // Storage throws where it is blocked, as in some frames.
    return null;
  }
}

/** Keeps a palette for the next visit, where the browser allows it. */
export function rememberPalette(palette: Palette): void {
  try {
    localStorage.setItem(KEY, palette);
  } catch {
    // It holds for this visit all the same.
  }
}
