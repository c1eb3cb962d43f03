import { useMemo } from 'react';
import type { Fact } from '../../election/condition.ts';
import { useHustings } from '../StoreContext.ts';
import { factChoices } from './factChoices.ts';

/** The values that the view's conditions allow a fact; the same object as long as they are the same, also while a slider moves. */
export function useFactChoices(fact: Fact): readonly string[] | null {
  const text = useHustings((state) => factChoices(state.view.where, fact)?.join('|') ?? null);
  return useMemo(() => (text === null ? null : text.split('|').filter((value) => value !== '')), [text]);
}
