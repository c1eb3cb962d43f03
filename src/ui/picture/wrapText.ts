import type { Font } from './font.ts';
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
