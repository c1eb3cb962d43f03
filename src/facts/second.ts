import { categoryOf, type Measure } from './measure.ts';
import { partyClass } from './partyClass.ts';
import { scaleOfCategories } from './readingScale.ts';
import { categoryScale } from './scales/categoryScale.ts';

/** The party that came second in each seat. */
export const second: Measure = {
  id: 'second',
  name: 'Runner-up',
  usesParty: false,
  unit: 'party',
  headline: () => 'The party that came second in each constituency on 4\u00a0July 2024',
  legendTitle: () => 'Second places',
  source: () => 'Declared results: House of Commons Library',
  read: ({ poll }) => categoryOf(poll?.runnerUp ?? null),
  describe: (reading, { parties }) => {
    if (reading.kind !== 'category') return 'No result yet';
    return `${parties.find((party) => party.id === reading.key)?.name ?? reading.key} came second`;
  },
  scale: ({ parties, palette, theme }) =>
    scaleOfCategories(categoryScale(parties.map((party) => partyClass(party, palette))), ['no-figure'], theme),
};
