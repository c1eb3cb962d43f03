import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Choropleth } from '../../facts/choropleth.ts';
import { formatCount } from '../../facts/figures.ts';
import type { Direction } from '../../geography/neighbours.ts';
import type { Walk } from '../../store/state.ts';
import { readingInWords } from '../map/seatTooltipText.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';

const COMPASS: Readonly<Record<Direction, string>> = { up: 'north', down: 'south', left: 'west', right: 'east' };

/**
 * Where a walk has come to, with the reading of the measure that colours the map where the result does not say it: "Leicester South,
 * independent gain from Labour, majority 979, Labour down 26.6 points since 2019"; and where it cannot go on.
 */
export function walkInWords({ seat, blocked }: Walk, election: Election, choropleth: Choropleth | null): string {
  const constituency = election.contests[seat];
  if (constituency === undefined) return '';
  return blocked === null
    ? seatInWords(constituency, election, choropleth)
    : `No seat borders ${constituency.name} to the ${COMPASS[blocked]}`;
}

function seatInWords(constituency: Contest, election: Election, choropleth: Choropleth | null): string {
  const result = `${constituency.name}, ${outcomeInWords(constituency, election)}, majority ${formatCount(constituency.poll?.majority ?? null)}`;
  const reading = choropleth === null ? null : readingInWords(constituency.index, choropleth);
  return reading === null ? result : `${result}, ${reading}`;
}
