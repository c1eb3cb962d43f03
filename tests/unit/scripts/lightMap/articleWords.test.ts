import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../../scripts/lightMap/articleWords.ts';
import { readPackage } from '../../../../scripts/lightMap/readPackage.ts';
import type { Party } from '../../../../src/election/party.ts';
import { viewInArticle } from '../../../../src/embed/articleWords.ts';
import { measureOf, measuresOf } from '../../../../src/facts/catalogue.ts';
import { choroplethOf } from '../../../../src/facts/choropleth.ts';
import type { Measure } from '../../../../src/facts/fact.ts';
import { partyChoices } from '../../../../src/ui/controls/partyChoices.ts';
import { type LegendClass, legendClasses } from '../../../../src/ui/legend/legendClasses.ts';
import { COMMITTED_ENTRY } from '../../../fixtures/committedPackage.ts';

const { election } = readPackage('public/data', COMMITTED_ENTRY);
const words = articleWords(election);
const known = new Set(words.parties.map(([id]) => id));
const widely = (parties: readonly Party[]) => parties.filter(({ id }) => known.has(id));
const viewOf = (query: string) => viewInArticle(words, new URLSearchParams(query));

const entryOf =
  ({ usesParty }: Pick<Measure, 'usesParty'>) =>
  ({ label, seats }: LegendClass) =>
    usesParty ? label : `${label}|${seats}`;
const partiesOf = (values: readonly LegendClass[]) => [
  ...values.slice(0, 6).map(entryOf({ usesParty: false })),
  `${values.length - 6} more`,
];

describe('the words around the map before any script', () => {
  it('are those of the app, in each measure and for each party that won or stood widely', () => {
    expect(known.size).toBeGreaterThan(7);
    for (const measure of measuresOf(election)) {
      for (const party of measure.usesParty ? widely(partyChoices(election, measure)) : election.parties.slice(0, 1)) {
        for (const censusBase of ['residents', 'answered'] as const) {
          const context = { election, parties: election.parties, party, censusBase, theme: 'light', palette: 'party' } as const;
          const { values, absences } = legendClasses(choroplethOf(election.contests, measure, context));
          const answered = censusBase === 'answered' ? '&answered=1' : '';
          expect(viewOf(`colour=${measure.id}&party=${party.id}${answered}`)).toMatchObject({
            headline: measure.headline(context),
            title: measure.legendTitle(context),
            source: measure.source(context),
            listed: measure.id === 'winner' ? null : measure.id === 'second' ? partiesOf(values) : absences.map(entryOf(measure)),
            notPeople: measure.id === 'muslim' || measure.id === 'both',
          });
        }
      }
    }
  });

  it('are those of the opening view for what only the app can read', () => {
    const opening = viewOf('');
    expect(opening).toMatchObject({ headline: measureOf('winner', election).headline({ election } as never), listed: null });
    for (const colour of ['nonsense', 'constructor', '%25']) expect(viewOf(`colour=${colour}`)).toEqual(opening);
  });

  it('are of Labour where no party is named, and name none where only the app knows it', () => {
    expect(viewOf('colour=change').headline).toContain('Labour’s');
    for (const party of ['apni', 'nonsense', '__proto__']) {
      expect(viewOf(`colour=change&party=${party}`).headline).toBe('Change in share of the vote since 2019, by constituency');
      expect(viewOf(`colour=share&party=${party}`).headline).toBe('Share of the vote, by constituency');
    }
  });

  it('say that areas are not people wherever a census share meets votes', () => {
    expect(viewOf('where=majority<5,muslim>=25').notPeople).toBe(true);
    expect(viewOf('where=majority<5').notPeople).toBe(false);
  });
});
