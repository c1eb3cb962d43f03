import { soleHeir } from '../../election/formerSeat.ts';
import { inList } from '../../facts/inList.ts';
import { type Loadable, readyValue } from '../../store/loadable.ts';
import type { AreaPackage, ElectionPackage } from '../../store/state.ts';
import { nameSuggestions } from './nameSuggestions.ts';
import type { SearchAnswer } from './searchAnswer.ts';
import { searchIndex } from './searchIndex.ts';

/** The lists of names that are fetched for the search, by the states that hold them. */
export type SearchedLists = Pick<ElectionPackage, 'election' | 'candidacies'> &
  Pick<AreaPackage, 'formerSeats' | 'places' | 'lacksPostcodes'>;

/** What the search says of a name: what it found among the lists that are here, and which of them did not arrive. */
export function nameAnswer(typed: string, most: number, lists: SearchedLists): SearchAnswer {
  const election = readyValue(lists.election);
  if (election === null) return { groups: [], words: null, firstIsMeant: true };
  const index = searchIndex({
    election,
    candidacies: readyValue(lists.candidacies),
    former: readyValue(lists.formerSeats),
    places: readyValue(lists.places),
  });
  const { groups, total } = nameSuggestions(typed, index, most);
  return { groups, total, words: wordsOf(typed, total, lists), firstIsMeant: isFirstMeant(groups) };
}

function wordsOf(typed: string, total: number, { candidacies, formerSeats, places, lacksPostcodes }: SearchedLists): string | null {
  const lists: readonly (readonly [string, Loadable<unknown>])[] = [
    ['candidates', candidacies],
    ['former seats', formerSeats],
    ['towns and wards', places],
  ];
  const having = (...wanted: readonly Loadable<unknown>['status'][]) =>
    lists.flatMap(([name, { status }]) => (wanted.includes(status) ? [name] : []));
  const failed = having('failed');
  if (failed.length > 0)
    return `The list of ${inList(failed)} did not arrive, so that only the rest is searched. Press Enter to look again.`;
  const coming = having('loading');
  if (coming.length > 0) return `The list of ${inList(coming)} is on its way.`;
  if (total > 0) return null;
  const { towns, wards } = readyValue(places) ?? { towns: [], wards: [] };
  const kinds = lacksPostcodes && towns.length + wards.length === 0 ? 'candidate' : 'candidate, place';
  return `No seat, ${kinds} or region has a name like “${typed.trim()}”.${lacksPostcodes ? '' : ' Try its postcode.'}`;
}

/** Whether Enter may follow what stands first: of a former seat's, only one that has nearly all of its people. */
function isFirstMeant([first]: SearchAnswer['groups']): boolean {
  const [suggestion] = first?.suggestions ?? [];
  if (suggestion?.kind !== 'heir') return true;
  return soleHeir({ heirs: [{ index: suggestion.constituency.index, share: suggestion.share }] }) !== null;
}
