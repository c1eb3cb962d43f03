import type { Condition, Fact } from '../../election/condition.ts';

/** The values that the conditions allow a fact, perhaps none at all; `null` where they leave it open. */
export function factChoices(where: readonly Condition[], fact: Fact): readonly string[] | null {
  const [first, ...others] = where.flatMap((each) => (each.kind === 'fact' && each.fact === fact ? [each.oneOf] : []));
  return first === undefined ? null : first.filter((value) => others.every((set) => set.includes(value)));
}
