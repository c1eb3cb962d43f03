import { columnShare, type SharedColumn } from '../election/areaColumn.ts';
import { changeInShare } from '../election/change.ts';
import type { PartyId } from '../election/party.ts';
import { baselineYear, baselineYearInWords } from './baselineInWords.ts';
import { type Measure, type MeasuredElection, withoutChange } from './fact.ts';
import { partyTogether } from './partiesInWords.ts';
import { possessive } from './possessive.ts';
import { scaleOfCategories } from './readingScale.ts';
import { categoryScale } from './scales/categoryScale.ts';
import { BIVARIATE } from './scales/ramps.ts';
import type { ScaleClass } from './scales/scale.ts';

export const COLUMN_LABELS = ['under 10%', '10 to 25%', '25% or more'] as const;
/** Classes of the featured party's change, from the top. */
export function rowLabels(election: MeasuredElection): readonly string[] {
  return [`${featured(election)} up or level`, 'down, under 10', 'down 10 or more'];
}

function featured(election: MeasuredElection): string {
  return partyTogether(election.featured, election);
}

function classKey(muslim: number, points: number): string {
  const column = muslim < 0.1 ? 0 : muslim < 0.25 ? 1 : 2;
  const row = points >= 0 ? 0 : points > -10 ? 1 : 2;
  return `${column}:${row}`;
}

/**
 * Muslim share of residents by the featured party's change, nine classes: key "column:row", columns by Muslim share (under 10%, 10 to 25%,
 * 25% or more), rows by that change (no fall, down by less than 10 points, down 10 or more).
 * None where the areas lack that column.
 */
export function both(columns: readonly SharedColumn[], featuredParty: PartyId): readonly Measure[] {
  return columns.flatMap((column) => (column.id === 'muslim' ? bothOf(column, featuredParty) : []));
}

function bothOf(column: SharedColumn, featuredParty: PartyId): Measure {
  const { share } = column;
  const { name } = share;
  return {
    id: 'both',
    about: 'residents',
    usesBase: true,
    needsBaseline: true,
    name: (election) => `${name} and ${possessive(featured(election))} change`,
    usesParty: false,
    unit: 'square',
    headline: ({ election }) =>
      `${name} and the change in ${possessive(featured(election))} share since ${baselineYear(election)}, by constituency`,
    legendTitle: ({ election }) =>
      `${name}, %, by ${possessive(featured(election))} change in points since ${baselineYearInWords(election)}`,
    source: ({ election: { source, baseline } }) =>
      `${source}; ${baseline === null ? '' : `${baseline.source}; `}${share.date}${share.lacking === undefined ? '' : `. No census figure for ${share.lacking.where}`}`,
    read: (contest, { censusBase }) => {
      const muslim = columnShare(contest, column, censusBase);
      if (muslim === null) return { kind: 'absent', reason: 'no-figure' };
      const change = changeInShare(contest, featuredParty);
      if (change.kind === 'change') return { kind: 'category', key: classKey(muslim, change.points) };
      return withoutChange(change.reason);
    },
    describe: (reading, { election }) => {
      if (reading.kind === 'category') return bothLabel(reading.key, election);
      if (reading.kind === 'absent' && reading.reason === 'no-figure') return share.lacking?.words ?? 'No figure';
      return reading.kind === 'absent' && reading.reason === 'not-comparable'
        ? 'No result to compare'
        : `${featured(election)} did not stand both times`;
    },
    scale: (context) =>
      scaleOfCategories(
        categoryScale(squareClasses(BIVARIATE[context.theme], context.election)),
        ['no-figure', 'did-not-stand', 'new', 'not-comparable'],
        context,
      ),
  };
}

function bothLabel(key: string, election: MeasuredElection): string {
  const [column = 0, row = 0] = key.split(':').map(Number);
  const change = rowLabels(election)[row] ?? '';
  return `${COLUMN_LABELS[column] ?? ''} Muslim, ${row === 0 ? change : `${featured(election)} ${change}`}`;
}

/** Nine classes, row by row from the top, in the order of the square's cells. */
function squareClasses(colours: readonly string[], election: MeasuredElection): readonly ScaleClass[] {
  return colours.map((colour, position) => {
    const key = `${position % 3}:${Math.floor(position / 3)}`;
    return { key, label: bothLabel(key, election), colour, pattern: 'none' };
  });
}
