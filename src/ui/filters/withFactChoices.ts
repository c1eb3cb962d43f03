import type { Condition, Fact } from '../../election/condition.ts';

/** The conditions with the values that a fact may have replaced; no value leaves the fact open. */
export function withFactChoices(where: readonly Condition[], fact: Fact, oneOf: readonly string[]): readonly Condition[] {
  const isFact = (each: Condition) => each.kind === 'fact' && each.fact === fact;
  const position = where.findIndex(isFact);
  const others = where.filter((each) => !isFact(each));
  if (oneOf.length === 0) return others;
  const choice: Condition = { kind: 'fact', fact, oneOf };
  return position < 0 ? [...others, choice] : others.toSpliced(position, 0, choice);
}
