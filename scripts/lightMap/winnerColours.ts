import type { Election } from '../../src/election/election.ts';
import { choroplethOf } from '../../src/facts/choropleth.ts';
import { winner } from '../../src/facts/winner.ts';

/** Each seat's colour in the view that opens without a query string, by index: its winner's. */
export function winnerColours(election: Election): readonly string[] {
  const { parties, contests } = election;
  const [party] = parties;
  if (party === undefined) throw new Error('The election has no party');
  const { classes, classBySeat } = choroplethOf(contests, winner, {
    election,
    parties,
    party,
    censusBase: 'residents',
    theme: 'light',
    palette: 'party',
  });
  return Array.from(classBySeat, (position) => classes[position]?.colour ?? '');
}
