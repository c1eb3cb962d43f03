import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import type { SwingSeat } from '../../election/swing/swingSeat.ts';
import { formatCount } from '../../facts/figures.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';

export type Direction = 'from' | 'to';

/** A swing of so many tenths of a point: "2.0 points". */
export function swingInPoints(tenths: number): string {
  return `${(tenths / 10).toFixed(1)}\u00a0${tenths === 10 ? 'point' : 'points'}`;
}

/** How many seats a swing would have changed, and who would have won or lost them, as a sentence. */
export function swingAnswer(
  fallen: readonly SwingSeat[],
  of: number,
  tenths: number,
  direction: Direction,
  election: Pick<Election, 'partyById' | 'featured'>,
): string {
  const opening = `A swing of ${swingInPoints(tenths)} ${direction} ${partyTogether(election.featured, election)} would have changed the winner in ${formatCount(fallen.length)} of ${formatCount(of)} seats`;
  const counts = new Map<PartyId, number>();
  for (const { winner, rival } of fallen) {
    const party = direction === 'from' ? rival : winner;
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const largestFirst = [...counts].sort(([, a], [, b]) => b - a);
  const parts = largestFirst.map(([party, count]) => `${partyTogether(party, election)} in ${formatCount(count)}`);
  const preposition = direction === 'from' ? 'to' : 'from';
  return parts.length === 0 ? `${opening}.` : `${opening}: ${preposition} ${list.format(parts)}.`;
}

const list = new Intl.ListFormat('en-GB');
