import type { Condition, Fact } from '../../psephology/condition.ts';

/** The values that the conditions allow a fact; none where they leave it open. */
export function factChoices(where: readonly Condition[], fact: Fact): readonly string[] {
  const sets = where.flatMap((each) => (each.kind === 'fact' && each.fact === fact ? [each.oneOf] : []));
  const [first, ...others] = sets;
  return first === undefined ? [] : first.filter((value) => others.every((set) => set.includes(value)));
}
