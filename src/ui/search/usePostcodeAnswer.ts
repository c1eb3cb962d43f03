import { useEffect, useMemo } from 'react';
import { parsePostcode } from '../../dataset/postcodeQuery.ts';
import { selectElection } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { postcodeAnswer } from './postcodeAnswer.ts';
import type { SearchAnswer } from './searchAnswer.ts';

/** Looks up what was typed where it reads as a postcode, and gives the answer; `null` for anything else. */
export function usePostcodeAnswer(typed: string): SearchAnswer | null {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const query = useMemo(() => parsePostcode(typed), [typed]);
  const asked = useHustings((state) => state.postcode);
  useEffect(() => {
    if (query !== null) void store.getState().findPostcode(query);
  }, [store, query]);
  return useMemo(() => {
    if (query === null || election === null) return null;
    return postcodeAnswer(asked?.query === query ? asked.finding : { status: 'loading' }, election);
  }, [query, asked, election]);
}
