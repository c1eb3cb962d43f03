import { COLUMN_LABELS } from '../../facts/both.ts';
import { formatCount } from '../../facts/figures.ts';
import { element } from '../../map/picture/markup.ts';
import { inkOn } from '../legend/inkOn.ts';
import type { LegendClass } from '../legend/legendClasses.ts';
import { capitalised } from '../words/capitalised.ts';
import type { Block } from './block.ts';
import { type Font, fontAttributes } from './font.ts';
import type { PictureInks } from './pictureInks.ts';
import { textBlock } from './textBlock.ts';
import { textWidth } from './textWidth.ts';

const GAP = 8;
const WIDEST_CELL = 80;

interface SquareOptions {
  readonly width: number;
  readonly inks: PictureInks;
  readonly letters: number;
  /** Of the rows, from the top. */
  readonly labels: readonly string[];
}

/** Two quantities crossed: a row for each class of the one, a column for each of the other, the number of seats in each cell. */
export function squareBlock(classes: readonly LegendClass[], { width, inks, letters, labels }: SquareOptions): Block {
  const font: Font = { face: 'sans', size: letters - 1 };
  const countFont: Font = { face: 'sans-bold', size: letters - 1 };
  const rowHeight = letters * 2;
  const foot = rowHeight / 2 + letters * 0.33;
  const names = Math.max(...labels.map((label) => textWidth(label, font))) + GAP;
  const cell = Math.min(WIDEST_CELL, (width - names) / COLUMN_LABELS.length);
  const head = COLUMN_LABELS.map((label) =>
    textBlock(capitalised(label), { font: font, colour: inks.ink, width: cell - 2, lineHeight: 1.15, centred: true }),
  );
  const headHeight = Math.max(...head.map(({ height }) => height)) + 3;
  return {
    height: headHeight + labels.length * rowHeight,
    draw: (x, y) => {
      const columns = head.map((block, column) => block.draw(x + names + column * cell + 1, y + headHeight - 3 - block.height));
      const rows = labels.map((label, row) =>
        element(
          'text',
          {
            x: x + names - GAP,
            y: y + headHeight + row * rowHeight + foot,
            fill: inks.ink,
            'text-anchor': 'end',
            ...fontAttributes(font),
          },
          label,
        ),
      );
      const cells = classes.map(({ colour, seats }, position) => {
        const left = x + names + (position % COLUMN_LABELS.length) * cell;
        const top = y + headHeight + Math.floor(position / COLUMN_LABELS.length) * rowHeight;
        return [
          element('rect', { x: left, y: top, width: cell, height: rowHeight, fill: colour }),
          element(
            'text',
            { x: left + cell / 2, y: top + foot, fill: inkOn(colour), 'text-anchor': 'middle', ...fontAttributes(countFont) },
            formatCount(seats),
          ),
        ].join('');
      });
      return [...columns, ...rows, ...cells].join('');
    },
  };
}
