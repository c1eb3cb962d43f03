import { winnerOf } from '../election/poll.ts';
import { categoryOf, type Measure } from './measure.ts';
import { partyClass } from './partyClass.ts';
import { scaleOfCategories } from './readingScale.ts';
import { categoryScale } from './scales/categoryScale.ts';

/** The party that won each seat. */
export const winner: Measure = {
  id: 'winner',
  name: 'Winner',
  usesParty: false,
  unit: 'party',
  headline: () => 'The party that won each constituency on 4\u00a0July 2024',
  legendTitle: () => 'Seats won',
  source: () => 'Declared results: House of Commons Library',
  read: ({ poll }) => categoryOf(winnerOf(poll)),
  describe: (reading, { parties }) => {
    if (reading.kind !== 'category') return 'No result yet';
    return `${parties.find((party) => party.id === reading.key)?.name ?? reading.key} won`;
  },
  scale: ({ parties, palette, theme }) =>
    scaleOfCategories(
      categoryScale(parties.filter((party) => party.seatsWon > 0).map((party) => partyClass(party, palette))),
      ['no-figure'],
      theme,
    ),
};
