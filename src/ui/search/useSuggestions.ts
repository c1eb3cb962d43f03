import { useMemo } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';
import { matchSeats, seatNames } from './matchSeats.ts';
import type { Suggestion } from './suggestion.ts';

const MOST = 8;

/** What the search offers for what was typed, best first. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const election = useHustings(selectElection);
  const names = useMemo(() => seatNames(election?.constituencies ?? []), [election]);
  return useMemo(
    () => matchSeats(typed, names, MOST).map((match): Suggestion => ({ kind: 'seat', id: match.constituency.code, match })),
    [typed, names],
  );
}
