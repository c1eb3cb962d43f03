import type { Rectangle } from '../../map/picture/pictureFrame.ts';
import type { MapColours } from '../../map/scene/colours.ts';
import { type Block, stacked } from './block.ts';
import type { PictureInks } from './pictureInks.ts';
import type { PictureSize } from './pictureSize.ts';
import type { PictureWords } from './pictureWords.ts';
import { TIGHTNESSES, wordsBlocks } from './wordsBlocks.ts';

/** Where everything of a picture stands. */
export interface PicturePlan {
  readonly map: Rectangle;
  readonly placed: readonly { readonly id: string; readonly block: Block; readonly x: number; readonly y: number }[];
  /** Whether the words keep out of each other's way and of the map's. */
  readonly fits: boolean;
}

export interface PlanOptions {
  readonly words: PictureWords;
  readonly size: PictureSize;
  readonly inks: PictureInks;
  readonly map: MapColours;
  readonly address: string | null;
}

const MARGIN = 20;
const GAP = 12;
/** The map between the words keeps at least this part of the picture's height. */
const LEAST_MAP = 0.5;

/** The plan with the most words in the largest letters for which there is room. */
export function picturePlan(options: PlanOptions): PicturePlan {
  const plans = TIGHTNESSES.map((tightness) => () => planOf(options, tightness));
  for (const plan of plans) {
    const made = plan();
    if (made.fits) return made;
  }
  return planOf(options, TIGHTNESSES.length - 1);
}

function planOf({ words, size, inks, map, address }: PlanOptions, tightness: number): PicturePlan {
  const { width, height, arrangement } = size;
  switch (arrangement) {
    case 'between': {
      const { head, legend, foot } = wordsBlocks(words, { width: width - 2 * MARGIN, inks, map, address, tightness });
      const below = stacked([legend, foot], GAP - 4);
      const top = MARGIN + head.height + GAP;
      const bottom = height - MARGIN - below.height - GAP;
      return {
        map: { x: 0, y: top, width, height: Math.max(1, bottom - top) },
        placed: [
          { id: 'headline', block: head, x: MARGIN, y: MARGIN },
          { id: 'legend', block: legend, x: MARGIN, y: bottom + GAP },
          { id: 'source', block: foot, x: MARGIN, y: height - MARGIN - foot.height },
        ],
        fits: bottom - top >= height * LEAST_MAP,
      };
    }
    case 'beside': {
      // Broad enough for words, and for the country, which is half as broad as it is high.
      const column = Math.round(width - Math.max(width * (tightness > 3 ? 0.33 : 0.42), height * 0.5));
      const inner = { width: column - 1.5 * MARGIN, inks, map, address, tightness };
      const { head, legend, foot } = wordsBlocks(words, inner);
      const footTop = height - MARGIN * 0.8 - foot.height;
      const gap = tightness > 4 ? GAP / 2 : GAP;
      const legendTop = MARGIN * 0.8 + head.height + gap;
      return {
        map: { x: column, y: 0, width: width - column, height },
        placed: [
          { id: 'headline', block: head, x: MARGIN, y: MARGIN * 0.8 },
          { id: 'legend', block: legend, x: MARGIN, y: legendTop },
          { id: 'source', block: foot, x: MARGIN, y: footTop },
        ],
        fits: legendTop + legend.height + gap / 2 <= footTop,
      };
    }
    default:
      return arrangement satisfies never;
  }
}
