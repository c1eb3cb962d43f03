import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { majorityShare } from '../../election/poll.ts';
import type { Choropleth } from '../../facts/choropleth.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { capitalised } from '../words/capitalised.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';

/** What the tooltip says of a seat. */
export interface SeatTooltipText {
  readonly name: string;
  /** "Independent gain from Labour" */
  readonly result: string;
  /** "Majority 979, 2.2%" */
  readonly majority: string;
  /** The measure's reading, "Labour down 26.6 points since 2019"; `null` where the lines above have said it already. */
  readonly reading: string | null;
  /** `#rrggbb` of the seat's class. */
  readonly colour: string;
}

/** The tooltip's text for a seat under the measure that colours the map. */
export function seatTooltipText(constituency: Contest, election: Election, choropleth: Choropleth): SeatTooltipText {
  const { index, name, poll } = constituency;
  const share = majorityShare(poll);
  return {
    name,
    result: capitalised(outcomeInWords(constituency, election)),
    majority: `Majority ${formatCount(poll?.majority ?? null)}${share === null ? '' : `, ${formatShare(share)}`}`,
    reading: readingInWords(index, choropleth),
    colour: choropleth.classes[choropleth.classBySeat[index] ?? 0]?.colour ?? 'transparent',
  };
}

/** What the measure that colours the map says of a seat, by its index; `null` where its result and majority say it already. */
export function readingInWords(index: number, { measure, context, readings }: Choropleth): string | null {
  const reading = readings[index];
  return reading === undefined || measure.id === 'winner' || measure.id === 'majority' ? null : measure.describe(reading, context);
}
