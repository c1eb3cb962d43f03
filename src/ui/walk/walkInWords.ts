import type { Direction } from '../../geography/neighbours.ts';
import { formatCount } from '../../measures/figures.ts';
import type { Constituency } from '../../psephology/constituency.ts';
import type { Election } from '../../psephology/election.ts';
import type { Walk } from '../../store/state.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';

const COMPASS: Readonly<Record<Direction, string>> = { up: 'north', down: 'south', left: 'west', right: 'east' };

/** Where a walk has come to: "Leicester South, independent gain from Labour, majority 979"; and where it cannot go on. */
export function walkInWords({ seat, blocked }: Walk, election: Election): string {
  const constituency = election.constituencies[seat];
  if (constituency === undefined) return '';
  return blocked === null ? seatInWords(constituency, election) : `No seat borders ${constituency.name} to the ${COMPASS[blocked]}`;
}

function seatInWords(constituency: Constituency, election: Election): string {
  return `${constituency.name}, ${outcomeInWords(constituency, election)}, majority ${formatCount(constituency.majority)}`;
}
