import { formatCount } from '../../facts/figures.ts';
import type { MeasureUnit } from '../../facts/measure.ts';
import { element, escapedText } from '../../map/picture/markup.ts';
import { edgeLabel } from '../legend/edgeLabel.ts';
import type { LegendClass } from '../legend/legendClasses.ts';
import type { Block } from './block.ts';
import { type Font, fontAttributes } from './font.ts';
import type { PictureInks } from './pictureInks.ts';

const FONT: Font = { face: 'sans', size: 11 };
const ROW_NAME = 38;
const BAR = 14;
const TEXT_ROW = 15;

/** Classes of numbers from low to high: how many seats each holds, its colour, and the numbers at its edges. */
export function barBlock(classes: readonly LegendClass[], unit: MeasureUnit, width: number, inks: PictureInks): Block {
  const step = (width - ROW_NAME) / Math.max(1, classes.length);
  return {
    height: classes.length === 0 ? 0 : 2 * TEXT_ROW + BAR,
    draw: (x, y) => {
      const left = x + ROW_NAME;
      const text = (at: number, row: number, words: string, fill: string, anchor: string | null) =>
        element('text', { x: at, y: y + row, fill, 'text-anchor': anchor, ...fontAttributes(FONT) }, escapedText(words));
      const parts = classes.flatMap((each, position) => {
        const edge = edgeLabel(each, unit);
        const from = left + position * step;
        return [
          text(from + step / 2, 11, formatCount(each.seats), inks.inkSoft, 'middle'),
          element('rect', { x: from, y: y + TEXT_ROW, width: step, height: BAR, fill: each.colour }),
          ...(edge === null ? [] : [text(from + step, TEXT_ROW + BAR + 12, edge, inks.ink, 'middle')]),
        ];
      });
      return [text(x, 11, 'Seats', inks.inkSoft, null), ...parts].join('');
    },
  };
}
