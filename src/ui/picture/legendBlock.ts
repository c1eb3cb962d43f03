import { formatCount } from '../../facts/figures.ts';
import type { MapColours } from '../../map/scene/colours.ts';
import type { LegendClass } from '../legend/legendClasses.ts';
import { barBlock } from './barBlock.ts';
import { type Block, EMPTY, stacked } from './block.ts';
import { type FlowItem, flowBlock } from './flowBlock.ts';
import { legendItem, legendRow, SIGN } from './legendItem.ts';
import { overlaySign } from './overlaySign.ts';
import type { PictureInks } from './pictureInks.ts';
import type { PictureWords } from './pictureWords.ts';
import { squareBlock } from './squareBlock.ts';
import { swatchMarkup } from './swatchMarkup.ts';
import { textBlock } from './textBlock.ts';

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

function classesBlock({ unit, classes }: PictureWords, { width, inks, letters, parties }: LegendOptions): Block {
  switch (unit) {
    case 'party':
      return flowBlock(partyItems(classes.values, { inks, letters, parties }), width, legendRow(letters), GAP);
    case 'fraction':
    case 'percentage points':
      return barBlock(classes.values, unit, width, inks);
    case 'square':
      return squareBlock(classes.values, { width, inks, letters });
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
