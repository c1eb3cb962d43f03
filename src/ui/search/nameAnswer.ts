import type { Loadable } from '../../store/loadable.ts';
import type { SearchAnswer } from './searchAnswer.ts';
import type { SuggestionGroup } from './suggestion.ts';

/** What the search says of a name, given what it found and whether candidates could be searched. */
export function nameAnswer(typed: string, groups: readonly SuggestionGroup[], { status }: Loadable<unknown>): SearchAnswer {
  if (status === 'failed') {
    return {
      groups,
      firstIsMeant: true,
      words: 'The list of candidates did not arrive, so that only seats, regions and postcodes are searched.',
    };
  }
  if (status !== 'ready') return { groups, firstIsMeant: true, words: 'The list of candidates is on its way.' };
  const nothing = `No seat, candidate or region has a name like “${typed.trim()}”.`;
  return { groups, firstIsMeant: true, words: groups.length === 0 ? nothing : null };
}
