import type { CensusBase } from '../../src/election/areaColumn.ts';
import type { Election } from '../../src/election/election.ts';
import type { Party } from '../../src/election/party.ts';
import type { ArticleWords, MeasureInArticle } from '../../src/embed/articleWords.ts';
import { measureOf, measuresOf } from '../../src/facts/catalogue.ts';
import { choroplethOf } from '../../src/facts/choropleth.ts';
import type { Measure, MeasureContext } from '../../src/facts/fact.ts';
import { possessive } from '../../src/facts/possessive.ts';
import { partyChoices } from '../../src/ui/controls/partyChoices.ts';
import { FIRST_PARTIES, type LegendClass, legendClasses } from '../../src/ui/legend/legendClasses.ts';

/** Parties that won so many seats, or stood in so many: every further one costs the page a dozen bytes, and the app knows them all. */
const WON = 9;
const STOOD = 150;

/** What the framed page knows of the words around its map: those of each measure, and for the parties that won or stood most widely. */
export function articleWords(election: Election): ArticleWords {
  const { contests, parties, partyById, featured } = election;
  const first = partyById.get(featured);
  if (first === undefined) throw new Error(`There is no party “${featured}”`);
  const contextOf = (party: Party, censusBase: CensusBase = 'residents'): MeasureContext => ({
    election,
    parties,
    party,
    censusBase,
    theme: 'light',
    palette: 'party',
  });
  const listOf = (measure: Measure, context: MeasureContext): readonly string[] => {
    const choropleth = choroplethOf(contests, measure, context);
    // Each party has its own of them.
    if (measure.usesParty) return choropleth.classes.filter(({ key }) => key.startsWith('absent:')).map(({ label }) => label);
    const { values, absences } = legendClasses(choropleth);
    const entryOf = ({ label, seats }: LegendClass) => `${label}|${seats}`;
    if (measure.unit !== 'party') return absences.map(entryOf);
    return [...values.slice(0, FIRST_PARTIES).map(entryOf), `${values.length - FIRST_PARTIES} more`];
  };
  const wordsOf = (measure: Measure): MeasureInArticle => {
    const context = contextOf(first);
    const title = measure.legendTitle(context);
    const answered = measure.legendTitle(contextOf(first, 'answered'));
    const headline = measure.headline(context);
    const words = [
      measure.id,
      measure.usesParty ? headline.replace(`${possessive(first.together)} `, '%') : headline,
      title,
      measure.source(context),
      measure.id === 'winner' ? null : listOf(measure, context),
    ] as const;
    return answered === title ? words : [...words, answered];
  };
  const [opening, ...others] = measuresOf(election).map(wordsOf);
  if (opening === undefined) throw new Error('There is no measure');
  const change = measureOf('change', election);
  return {
    measures: [opening, ...others],
    parties: partyChoices(election, measureOf('share', election))
      .filter(({ seatsWon, candidacies }) => seatsWon >= WON || candidacies >= STOOD)
      // Those of a party's share are the first of its change's.
      .map((party) => [
        party.id,
        `${possessive(party.together)} `,
        legendClasses(choroplethOf(contests, change, contextOf(party))).absences.length,
      ]),
  };
}
