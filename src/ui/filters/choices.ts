import { useMemo } from 'react';
import type { Condition } from '../../facts/condition.ts';
import { useHustings } from '../StoreContext.ts';

/** The values that the conditions allow a fact, perhaps none at all; `null` where they leave it open. */
export function factChoices(where: readonly Condition[], fact: string): readonly string[] | null {
  const [first, ...others] = where.flatMap((each) => (each.kind === 'fact' && each.fact === fact ? [each.oneOf] : []));
  return first === undefined ? null : first.filter((value) => others.every((set) => set.includes(value)));
}

/** The conditions with the values that a fact may have replaced; no value leaves the fact open. */
export function withFactChoices(where: readonly Condition[], fact: string, oneOf: readonly string[]): readonly Condition[] {
  const isFact = (each: Condition) => each.kind === 'fact' && each.fact === fact;
  const position = where.findIndex(isFact);
  const others = where.filter((each) => !isFact(each));
  if (oneOf.length === 0) return others;
  const choice: Condition = { kind: 'fact', fact, oneOf };
  return position < 0 ? [...others, choice] : others.toSpliced(position, 0, choice);
}

/** The values that the view's conditions allow a fact; the same object as long as they are the same, also while a slider moves. */
export function useFactChoices(fact: string): readonly string[] | null {
  const text = useHustings((state) => factChoices(state.view.where, fact)?.join('|') ?? null);
  return useMemo(() => (text === null ? null : text.split('|').filter((value) => value !== '')), [text]);
}
