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
 * nothing as typed: none where a seat fits, and no seats where a person does, nor seats by letters inside their names.
 */
export function nameSuggestions(
  typed: string,
  index: SearchIndex,
  constituencies: readonly Constituency[],
): readonly SuggestionGroup[] {
  const allSeats = matchSeats(typed, index);
  const seatFits = allSeats.some((match) => !isMisspelt(match) && !isInside(match));
  const people = matchPeople(typed, index.people).filter((match) => !seatFits || !isMisspelt(match));
  const personFits = people.some((match) => !isMisspelt(match));
  const seats = allSeats.filter((match) => !(personFits && isInside(match)) && !((seatFits || personFits) && isMisspelt(match)));
  const regions = matchNames(typed, index.regions).filter((match) => !(seatFits || personFits) || !isMisspelt(match));
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

function personSuggestion({ subject: standing }: NameMatch<Standing>): Suggestion {
  const { constituency, firstName, surname, party } = standing.candidacy;
  return { kind: 'person', id: `${constituency}-${party}-${firstName}-${surname}`.replace(/\s/g, '_'), standing };
}
