import type { Font } from './font.ts';

/**
 * Widths of the characters from the space to "~" in hundredths of the size: those of DejaVu, the widest of the fonts that the
 * picture may be shown in, so that what fits by them fits in every one.
 */
const WIDTHS: Readonly<Record<Font['face'], readonly number[]>> = {
  sans: numbers(
    '32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84',
  ),
  'sans-bold': numbers(
    '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 37 71 84',
  ),
  'serif-bold': numbers(
    '35 44 52 84 70 95 90 31 47 47 52 84 35 42 35 37 70 70 70 70 70 70 70 70 70 70 37 37 84 84 84 59 100 78 85 80 87 76 71 85 94 47 47 87 70 111 91 87 75 87 83 72 74 87 78 112 78 71 73 47 37 47 84 50 50 65 70 61 70 64 43 70 73 38 36 69 38 106 73 67 70 70 53 56 46 73 58 86 60 58 57 64 36 64 84',
  ),
};

const FIRST = 32;
const OTHER = 70;
const NO_BREAK_SPACE = '\u00a0';

function numbers(text: string): readonly number[] {
  return text.split(' ').map(Number);
}

/** At most how wide a text is, in CSS pixels. */
export function textWidth(text: string, { face, size }: Font): number {
  const widths = WIDTHS[face];
  let sum = 0;
  for (const character of text) {
    sum += widths[(character === NO_BREAK_SPACE ? ' ' : character).charCodeAt(0) - FIRST] ?? OTHER;
  }
  return (sum / 100) * size;
}
