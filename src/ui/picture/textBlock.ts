import { element, escapedText } from '../../map/picture/markup.ts';
import type { Block } from './block.ts';
import { type Font, fontAttributes } from './font.ts';
import { textWidth } from './textWidth.ts';

/** A text in lines no wider than so many CSS pixels, broken at spaces; a word that is wider alone, such as an address, is cut. */
export function wrapText(text: string, font: Font, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => cutWord(each, font, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Where an address is best cut. */
const AFTER_SIGNS = /(?<=[&?/,])/;

function cutWord(word: string, font: Font, width: number): readonly string[] {
  if (textWidth(word, font) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  const pieces = word.split(AFTER_SIGNS).flatMap((piece) => (textWidth(piece, font) <= width ? [piece] : [...piece]));
  for (const piece of pieces) {
    if (part !== '' && textWidth(part + piece, font) > width) {
      parts.push(part);
      part = '';
    }
    part += piece;
  }
  return [...parts, part];
}

interface TextOptions {
  readonly font: Font;
  readonly colour: string;
  readonly width: number;
  /** In parts of the font's size. */
  readonly lineHeight?: number;
  /** Centred in the width, else at its beginning. */
  readonly centred?: boolean;
}

/** A paragraph: one text with a line for each of its lines. No height for no text. */
export function textBlock(text: string, { font, colour, width, lineHeight = 1.3, centred = false }: TextOptions): Block {
  const lines = wrapText(text, font, width);
  const step = font.size * lineHeight;
  return {
    height: lines.length * step,
    draw: (x, y) => {
      const at = centred ? x + width / 2 : x;
      // The first line's foot: the size is about from there to the top of capitals, and a line's rest is shared out above and below.
      const first = y + (step - font.size) / 2 + font.size * 0.82;
      const spans = lines.map((line, row) => element('tspan', { x: at, y: first + row * step }, escapedText(line)));
      return element('text', { ...fontAttributes(font), fill: colour, 'text-anchor': centred ? 'middle' : null }, spans);
    },
  };
}
