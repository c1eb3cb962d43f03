import type { Election } from '../../src/election/election.ts';
import type { MeasureContext } from '../../src/facts/fact.ts';

/** How a page that has just opened reads an election: light, in the parties' customary colours, with shares of all residents. */
export function contextOfPage(election: Election): MeasureContext {
  const { parties, partyById, featured } = election;
  const party = partyById.get(featured);
  if (party === undefined) throw new Error(`There is no party “${featured}”`);
  return { election, parties, party, censusBase: 'residents', theme: 'light', palette: 'party' };
}
