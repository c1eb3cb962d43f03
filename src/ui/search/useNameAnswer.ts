import { useMemo } from 'react';
import { readyValue } from '../../store/loadable.ts';
import { selectElection } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';
import { nameAnswer } from './nameAnswer.ts';
import { nameSuggestions } from './nameSuggestions.ts';
import type { SearchAnswer } from './searchAnswer.ts';
import { searchIndex } from './searchIndex.ts';

const UNASKED = { status: 'idle' } as const;

/** The seats, people and regions whose name fits what was typed. Names are made ready to be searched once they are asked for. */
export function useNameAnswer(typed: string, asked: boolean): SearchAnswer {
  const election = useHustings(selectElection);
  // Candidacies arrive for the panel, too; nobody searches then.
  const candidacies = useHustings((state) => (asked ? state.candidacies : UNASKED));
  const bySeat = readyValue(candidacies);
  const index = useMemo(() => (asked ? searchIndex(election, bySeat) : null), [asked, election, bySeat]);
  return useMemo(() => {
    const groups = index === null || election === null ? [] : nameSuggestions(typed, index, election.constituencies);
    return nameAnswer(typed, groups, candidacies);
  }, [typed, index, election, candidacies]);
}
