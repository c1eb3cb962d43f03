import type { Election } from '../../election/election.ts';
import { changedHands, type GroupSummary } from '../../election/groupSummary.ts';
import { formatCount } from '../../facts/figures.ts';
import { inList } from '../words/inList.ts';
import { partyTogether } from '../words/partyTogether.ts';

const MOST_KINDS = 3;

/** Which seats changed hands, in a sentence: "Of these seats 23 were held; 4 went from Labour to independents and …". */
export function gainsSentence({ seats, holds, gains }: GroupSummary, election: Election): string {
  if (seats === 1) return gains[0] === undefined ? 'The seat was held.' : `The seat went ${way(gains[0], election)}.`;
  const changed = changedHands(gains);
  const held = holds === 0 ? 'none was held' : holds === 1 ? '1 was held' : `${formatCount(holds)} were held`;
  if (changed === 0) return `All ${formatCount(seats)} seats were held.`;
  if (gains.length > MOST_KINDS) return `Of these seats ${held} and ${formatCount(changed)} changed hands.`;
  const ways = gains.map((each) => `${formatCount(each.seats.length)} went ${way(each, election)}`);
  return `Of these seats ${held}; ${inList(ways)}.`;
}

function way({ winner, from }: GroupSummary['gains'][number], election: Election): string {
  return `from ${partyTogether(from, election)} to ${partyTogether(winner, election)}`;
}
