import { changeInShare } from '../election/change.ts';
import { muslimShare } from '../election/muslimShare.ts';
import { LABOUR } from '../election/party.ts';
import { baselineYear, baselineYearInWords } from './baselineInWords.ts';
import { type Measure, withoutChange } from './measure.ts';
import { scaleOfCategories } from './readingScale.ts';
import { categoryScale } from './scales/categoryScale.ts';
import { BIVARIATE } from './scales/ramps.ts';
import type { ScaleClass } from './scales/scale.ts';

export const COLUMN_LABELS = ['under 10%', '10 to 25%', '25% or more'] as const;
export const ROW_LABELS = ['Labour up or level', 'down, under 10', 'down 10 or more'] as const;

function classKey(muslim: number, points: number): string {
  const column = muslim < 0.1 ? 0 : muslim < 0.25 ? 1 : 2;
  const row = points >= 0 ? 0 : points > -10 ? 1 : 2;
  return `${column}:${row}`;
}

/**
 * Muslim share of residents by Labour's change, nine classes: key "column:row", columns by Muslim share (under 10%, 10 to 25%,
 * 25% or more), rows by Labour's change (no fall, down by less than 10 points, down 10 or more).
 */
export const both: Measure = {
  id: 'both',
  name: () => 'Muslim residents and Labour\u2019s change',
  usesParty: false,
  unit: 'square',
  headline: ({ election }) =>
    `Muslim residents and the change in Labour\u2019s share since ${baselineYear(election)}, by constituency`,
  legendTitle: ({ election }) => `Muslim residents, %, by Labour\u2019s change in points since ${baselineYearInWords(election)}`,
  source: ({ election: { source, baseline } }) =>
    `${source}; ${baseline === null ? '' : `${baseline.source}; `}Census 2021 (Scotland 2022). No census figure for Northern Ireland`,
  read: (constituency, { censusBase }) => {
    const muslim = muslimShare(constituency, censusBase);
    if (muslim === null) return { kind: 'absent', reason: 'no-figure' };
    const change = changeInShare(constituency, LABOUR);
    if (change.kind === 'change') return { kind: 'category', key: classKey(muslim, change.points) };
    return withoutChange(change.reason);
  },
  describe: (reading) => {
    if (reading.kind === 'category') return bothLabel(reading.key);
    if (reading.kind === 'absent' && reading.reason === 'no-figure') return 'No comparable census figure';
    return reading.kind === 'absent' && reading.reason === 'not-comparable'
      ? 'No result to compare'
      : 'Labour did not stand both times';
  },
  scale: (context) =>
    scaleOfCategories(
      categoryScale(squareClasses(BIVARIATE[context.theme])),
      ['no-figure', 'did-not-stand', 'new', 'not-comparable'],
      context,
    ),
};

function bothLabel(key: string): string {
  const [column = 0, row = 0] = key.split(':').map(Number);
  const change = ROW_LABELS[row] ?? '';
  return `${COLUMN_LABELS[column] ?? ''} Muslim, ${change.startsWith('Labour') ? change : `Labour ${change}`}`;
}

/** Nine classes, row by row from the top, in the order of the square's cells. */
function squareClasses(colours: readonly string[]): readonly ScaleClass[] {
  return colours.map((colour, position) => {
    const key = `${position % 3}:${Math.floor(position / 3)}`;
    return { key, label: bothLabel(key), colour, pattern: 'none' };
  });
}
