import type { MeasureUnit } from '../../facts/fact.ts';
import { formatCount } from '../../facts/figures.ts';
import { element, escapedText } from '../../map/picture/markup.ts';
import type { MapColours } from '../../map/scene/colours.ts';
import { edgeLabel } from '../legend/edgeLabel.ts';
import type { LegendClass } from '../legend/legendClasses.ts';
import { type Block, EMPTY, stacked } from './block.ts';
import { type FlowItem, flowBlock } from './flowBlock.ts';
import { type Font, fontAttributes } from './font.ts';
import { legendItem, legendRow, SIGN } from './legendItem.ts';
import { overlaySign } from './overlaySign.ts';
import type { PictureInks } from './pictureInks.ts';
import type { PictureWords } from './pictureWords.ts';
import { squareBlock } from './squareBlock.ts';
import { swatchMarkup } from './swatchMarkup.ts';
import { textBlock } from './textBlock.ts';

const FONT: Font = { face: 'sans', size: 11 };
const ROW_NAME = 38;
const BAR = 14;
const TEXT_ROW = 15;

/** Classes of numbers from low to high: how many seats each holds, its colour, and the numbers at its edges. */
function barBlock(classes: readonly LegendClass[], unit: MeasureUnit, width: number, inks: PictureInks): Block {
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

const GAP = 12;

export interface LegendOptions {
  readonly width: number;
  readonly inks: PictureInks;
  readonly map: MapColours;
  /** Size of the letters in CSS pixels. */
  readonly letters: number;
  /** How many parties are named one by one; the rest are added up. */
  readonly parties: number;
}

/** What the colours and marks of the map mean, with the number of seats of each. */
export function legendBlock(words: PictureWords, options: LegendOptions): Block {
  const { width, inks, letters } = options;
  const title = textBlock(words.legendTitle, { font: { face: 'sans-bold', size: letters }, colour: inks.ink, width });
  return stacked([title, classesBlock(words, options), signsBlock(words, options)], 4);
}

function classesBlock({ unit, classes, rows }: PictureWords, { width, inks, letters, parties }: LegendOptions): Block {
  switch (unit) {
    case 'party':
      return flowBlock(partyItems(classes.values, { inks, letters, parties }), width, legendRow(letters), GAP);
    case 'fraction':
    case 'percentage points':
      return barBlock(classes.values, unit, width, inks);
    case 'square':
      return squareBlock(classes.values, { width, inks, letters, labels: rows });
    default:
      return unit satisfies never;
  }
}

function partyItems(
  classes: readonly LegendClass[],
  { inks, letters, parties: most }: Pick<LegendOptions, 'inks' | 'letters' | 'parties'>,
): readonly FlowItem[] {
  const named = classes.length <= most + 1 ? classes : classes.slice(0, most);
  const rest = classes.slice(named.length);
  const items = named.map((each) => classItem(each, inks, letters));
  if (rest.length === 0) return items;
  const seats = rest.reduce((sum, each) => sum + each.seats, 0);
  return [...items, legendItem({ label: `${formatCount(rest.length)} others`, seats, inks, letters, symbol: () => '' })];
}

function classItem(each: LegendClass, inks: PictureInks, letters: number): FlowItem {
  return legendItem({
    label: each.label,
    seats: each.seats,
    inks,
    letters,
    symbol: (x, y) => swatchMarkup(each, x, y, SIGN),
  });
}

/** The ways to have no value, and the overlays. */
function signsBlock({ classes, overlays }: PictureWords, { width, inks, map, letters }: LegendOptions): Block {
  const items = [
    ...classes.absences.map((each) => classItem(each, inks, letters)),
    ...overlays.map(({ id, words, seats }) =>
      legendItem({ label: words, seats, inks, letters, symbol: (x, y) => overlaySign(id, { x, y }, inks, map) }),
    ),
  ];
  return items.length === 0 ? EMPTY : flowBlock(items, width, legendRow(letters), GAP);
}
