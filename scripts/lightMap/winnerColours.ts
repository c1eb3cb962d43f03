import type { Election } from '../../src/election/election.ts';
import { choroplethOf } from '../../src/facts/choropleth.ts';
import type { MeasureContext } from '../../src/facts/fact.ts';
import { winner } from '../../src/facts/winner.ts';

/** Each seat's colour in the view that opens without a query string, by index: its winner's. */
export function winnerColours(election: Election): readonly string[] {
  const { classes, classBySeat } = choroplethOf(election.contests, winner, contextOfPage(election));
  return Array.from(classBySeat, (position) => classes[position]?.colour ?? '');
}

/** How a page that has just opened reads an election: light, in the parties' customary colours, with shares of all residents. */
export function contextOfPage(election: Election): MeasureContext {
  const { parties, partyById, featured } = election;
  const party = partyById.get(featured);
  if (party === undefined) throw new Error(`There is no party “${featured}”`);
  return { election, parties, party, censusBase: 'residents', theme: 'light', palette: 'party' };
}
