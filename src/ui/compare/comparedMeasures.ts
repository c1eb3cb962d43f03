import { type CensusBase, sharedColumns } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { type Fraction, fractionOf } from '../../election/units.ts';
import { measuresOf } from '../../facts/catalogue.ts';
import { type Asked, isOfNumbers, type Measure } from '../../facts/fact.ts';

/** What is set side by side before the parties: the measures of numbers that are of no party. */
export function comparedMeasures(election: Election): readonly Measure[] {
  return measuresOf(election).filter((measure) => isOfNumbers(measure) && !measure.usesParty);
}

/** What a row of a measure is called: of those who answered only, that is said. */
export function headingOf(measure: Measure, election: Election, base: CensusBase): string {
  const column = base === 'answered' ? sharedColumns(election).find(({ id }) => id === measure.id) : undefined;
  return column?.share.unanswered?.name ?? measure.name(election);
}

/** The same over a group: a figure in votes is an average. */
export function groupHeadingOf(measure: Measure, election: Election, base: CensusBase): string {
  const heading = headingOf(measure, election, base);
  return measure.votes === undefined ? heading : `Average ${heading.toLowerCase()}`;
}

/** The mean of the figures that are known; `null` where none is. */
export function meanOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
}

/** All parts of a measure over a group ÷ all that they are a part of; `null` where no seat has one. */
export function combined({ parts }: Measure, seats: readonly Pick<Contest, 'poll' | 'counts'>[], asked: Asked): Fraction | null {
  let sum: number | null = null;
  let all = 0;
  for (const seat of seats) {
    const [part, whole] = parts?.(seat, asked) ?? [null, null];
    if (whole === null) continue;
    all += whole;
    if (part !== null) sum = (sum ?? 0) + part;
  }
  return fractionOf(sum, all);
}
