import { formatCount } from '../../facts/figures.ts';
import { element, escapedText } from '../../map/picture/markup.ts';
import type { FlowItem } from './flowBlock.ts';
import { type Font, fontAttributes } from './font.ts';
import type { PictureInks } from './pictureInks.ts';
import { textWidth } from './textWidth.ts';

/** Edge of a sign in CSS pixels. */
export const SIGN = 14;
const GAP = 6;

/** Height of a row of items with letters of a size, in CSS pixels. */
export function legendRow(letters: number): number {
  return Math.max(SIGN + 2, letters * 1.6);
}

interface LegendItemOptions {
  readonly label: string;
  /** Seats; `null` for none given. */
  readonly seats: number | null;
  readonly inks: PictureInks;
  /** Size of the letters in CSS pixels. */
  readonly letters: number;
  /** Draws the sign in a square of 14 CSS pixels with its top left at a place. */
  symbol(x: number, y: number): string;
}

/** A sign, what it means, and for how many seats. */
export function legendItem({ label, seats, inks, letters, symbol }: LegendItemOptions): FlowItem {
  const count = seats === null ? '' : formatCount(seats);
  const font: Font = { face: 'sans', size: letters };
  const countFont: Font = { face: 'sans-bold', size: letters };
  const labelWidth = textWidth(label, font);
  const countWidth = count === '' ? 0 : GAP + textWidth(count, countFont);
  return {
    width: SIGN + GAP + labelWidth + countWidth,
    draw: (x, y) => {
      const top = y + (legendRow(letters) - SIGN) / 2;
      const span = count === '' ? '' : `${element('tspan', { ...fontAttributes(countFont), dx: GAP }, count)}`;
      const text = element(
        'text',
        { x: x + SIGN + GAP, y: y + legendRow(letters) / 2 + letters * 0.36, fill: inks.ink, ...fontAttributes(font) },
        `${escapedText(label)}${span}`,
      );
      return `${symbol(x, top)}${text}`;
    },
  };
}
