import { winnerOf } from '../election/poll.ts';
import { categoryOf, type Measure } from './fact.ts';
import { partyClass } from './partyClass.ts';
import { pollingDay } from './pollingDay.ts';
import { scaleOfCategories } from './readingScale.ts';
import { categoryScale } from './scales/categoryScale.ts';

/** The party that won each seat. */
export const winner: Measure = {
  id: 'winner',
  about: 'votes',
  name: () => 'Winner',
  usesParty: false,
  unit: 'party',
  headline: ({ election }) => `The party that won each constituency on ${pollingDay(election.date)}`,
  legendTitle: () => 'Seats won',
  source: ({ election }) => `Declared results: ${election.source}`,
  read: ({ poll }) => categoryOf(winnerOf(poll)),
  chosen: { of: 'party', words: (parties) => `${parties} won` },
  describe: (reading, { parties }) => {
    if (reading.kind !== 'category') return 'No result yet';
    return `${parties.find((party) => party.id === reading.key)?.name ?? reading.key} won`;
  },
  scale: (context) =>
    scaleOfCategories(
      categoryScale(context.parties.filter((party) => party.seatsWon > 0).map((party) => partyClass(party, context.palette))),
      ['no-figure'],
      context,
    ),
};
