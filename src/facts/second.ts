import { categoryOf, type Measure } from './fact.ts';
import { partyClass } from './partyClass.ts';
import { pollingDay } from './pollingDay.ts';
import { scaleOfCategories } from './readingScale.ts';
import { categoryScale } from './scales/categoryScale.ts';

/** The party that came second in each seat. */
export const second: Measure = {
  id: 'second',
  about: 'votes',
  name: () => 'Runner-up',
  usesParty: false,
  unit: 'party',
  headline: ({ election }) => `The party that came second in each constituency on ${pollingDay(election.date)}`,
  legendTitle: () => 'Second places',
  source: ({ election }) => `Declared results: ${election.source}`,
  read: ({ poll }) => categoryOf(poll?.runnerUp ?? null),
  chosen: { of: 'party', words: (parties) => `${parties} came second` },
  describe: (reading, { parties }) => {
    if (reading.kind !== 'category') return 'No result yet';
    return `${parties.find((party) => party.id === reading.key)?.name ?? reading.key} came second`;
  },
  scale: (context) =>
    scaleOfCategories(categoryScale(context.parties.map((party) => partyClass(party, context.palette))), ['no-figure'], context),
};
