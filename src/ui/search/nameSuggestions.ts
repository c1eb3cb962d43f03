import type { Constituency } from '../../psephology/constituency.ts';
import { isInside, isMisspelt, matchNames, type NameMatch } from './matchNames.ts';
import { matchPeople } from './matchPeople.ts';
import { matchSeats } from './matchSeats.ts';
import type { SearchIndex } from './searchIndex.ts';
import { shareOut } from './shareOut.ts';
import type { Standing } from './standing.ts';
import { regionSuggestion, type Suggestion, type SuggestionGroup, seatSuggestion } from './suggestion.ts';

const MOST = 9;
const OF_EACH_KIND = 2;

/**
 * What the search offers for a name: seats, MPs, other candidates, regions, each best first. Misspelt names are for those who find
 * nothing as typed: no people where a seat or region fits, no seats where anything does, nor seats by letters inside their names
 * where a person does.
 */
export function nameSuggestions(
  typed: string,
  index: SearchIndex,
  constituencies: readonly Constituency[],
): readonly SuggestionGroup[] {
  const allSeats = matchSeats(typed, index);
  const allPeople = matchPeople(typed, index.people);
  const allRegions = matchNames(typed, index.regions);
  const placeFits = [...allSeats, ...allRegions].some(fitsAsTyped);
  const people = allPeople.filter((match) => !placeFits || fitsAsTyped(match));
  const personFits = people.some(fitsAsTyped);
  const fits = placeFits || personFits;
  const seats = allSeats.filter((match) => !(fits && isMisspelt(match)) && !(personFits && isInside(match)));
  const regions = allRegions.filter((match) => !fits || fitsAsTyped(match));
  const kinds: readonly SuggestionGroup[] = [
    { label: 'Constituencies', suggestions: seats.map(({ subject, byWelshName }) => seatSuggestion(subject, byWelshName)) },
    { label: 'Elected as MPs', suggestions: people.filter(({ subject }) => subject.place === 1).map(personSuggestion) },
    { label: 'Other candidates', suggestions: people.filter(({ subject }) => subject.place > 1).map(personSuggestion) },
    { label: 'Regions and nations', suggestions: regions.map(({ subject }) => regionSuggestion(subject, constituencies)) },
  ];
  const shares = shareOut(
    kinds.map(({ suggestions }) => suggestions),
    MOST,
    OF_EACH_KIND,
  );
  return kinds.flatMap(({ label }, position) => {
    const suggestions = shares[position] ?? [];
    return suggestions.length === 0 ? [] : [{ label, suggestions }];
  });
}

function fitsAsTyped(match: NameMatch<unknown>): boolean {
  return !isMisspelt(match) && !isInside(match);
}

function personSuggestion({ subject: standing }: NameMatch<Standing>): Suggestion {
  const { constituency, firstName, surname, party } = standing.candidacy;
  return { kind: 'person', id: `${constituency}-${party}-${firstName}-${surname}`.replace(/\s/g, '_'), standing };
}
