import type { MapColours } from '../../map/scene/colours.ts';
import { type Block, EMPTY, stacked } from './block.ts';
import { legendBlock } from './legendBlock.ts';
import { SIGN } from './legendItem.ts';
import type { PictureInks } from './pictureInks.ts';
import type { PictureWords } from './pictureWords.ts';
import { swatchMarkup } from './swatchMarkup.ts';
import { textBlock } from './textBlock.ts';

/** The words of a picture in the parts that are placed: over the map, what explains it, and the small print. */
export interface WordsBlocks {
  readonly head: Block;
  readonly legend: Block;
  readonly foot: Block;
}

interface WordsOptions {
  readonly width: number;
  readonly inks: PictureInks;
  readonly map: MapColours;
  /** Without a scheme; `null` where there is none. */
  readonly address: string | null;
  /** 0 for the most words in the largest letters; the higher, the less room they need. */
  readonly tightness: number;
}

const HEADLINES = [24, 21, 19, 17, 15, 13];
const PARTIES = [20, 14, 10, 8, 6, 4];
const LETTERS = [12, 12, 12, 11, 10, 9];
/** The most there is room for, then less: one step of `tightness` each. */
export const TIGHTNESSES = HEADLINES.map((_, tightness) => tightness);
const LONGEST_ADDRESS = 110;

/** The words of a picture for a column of so many CSS pixels. */
export function wordsBlocks(words: PictureWords, { width, inks, map, address, tightness }: WordsOptions): WordsBlocks {
  const soft = (text: string, size: number) =>
    textBlock(text, { font: { face: 'sans', size }, colour: inks.inkSoft, width, lineHeight: 1.3 });
  const headline = { face: 'serif-bold', size: HEADLINES[tightness] ?? 13 } as const;
  const tightest = tightness === TIGHTNESSES.length - 1;
  const letters = LETTERS[tightness] ?? 9;
  const small = tightness > 4 ? 7.5 : tightness > 2 ? 8.5 : 9.5;
  return {
    head: stacked(
      [
        soft(words.kicker, 11),
        textBlock(words.headline, { font: headline, colour: inks.ink, width, lineHeight: 1.18 }),
        selectedBlock(words, width, inks, letters),
        words.group === null ? EMPTY : soft(words.group, letters),
      ],
      4,
    ),
    legend: legendBlock(words, { width, inks, map, letters, parties: PARTIES[tightness] ?? 4 }),
    foot: stacked(
      [
        ...(tightest
          ? [soft([...words.notes, words.source].join(' '), small)]
          : [...words.notes.map((note) => soft(note, small + 1)), soft(words.source, small)]),
        textBlock(address !== null && !tightest && address.length <= LONGEST_ADDRESS ? address : (hostOf(address) ?? 'Hustings'), {
          font: { face: 'sans-bold', size: small },
          colour: inks.inkSoft,
          width,
        }),
      ],
      2,
    ),
  };
}

/** An address without its query, which would fill the picture. */
function hostOf(address: string | null): string | null {
  return address?.split('?')[0] ?? null;
}

/** The winner's colour with the seat's result beside it. */
function selectedBlock({ selected }: PictureWords, width: number, inks: PictureInks, letters: number): Block {
  if (selected === null) return EMPTY;
  const { swatch, words } = selected;
  const indent = SIGN + 6;
  const text = textBlock(words, { font: { face: 'sans', size: letters }, colour: inks.ink, width: width - indent });
  return {
    height: Math.max(SIGN, text.height),
    draw: (x, y) =>
      `${swatch === null ? '' : swatchMarkup(swatch, x, y + (letters * 1.3 - SIGN) / 2, SIGN)}${text.draw(x + indent, y)}`,
  };
}
