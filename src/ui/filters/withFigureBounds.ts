import type { Condition, Operator, SeatFigure } from '../../election/condition.ts';
import { type Bounds, figureBounds } from './figureBounds.ts';

/**
 * The conditions with a figure's range replaced, ends included. An end that stays where it is keeps its condition, so that
 * "more than 10" does not become "10 or more" because the other end moved.
 */
export function withFigureBounds(where: readonly Condition[], figure: SeatFigure, bounds: Bounds): readonly Condition[] {
  const before = figureBounds(where, figure);
  let changed = where;
  if (bounds.least !== before.least) changed = withEnd(changed, figure, ['>=', '>'], bounds.least);
  if (bounds.most !== before.most) changed = withEnd(changed, figure, ['<=', '<'], bounds.most);
  return changed;
}

function withEnd(
  where: readonly Condition[],
  figure: SeatFigure,
  operators: readonly [Operator, Operator],
  value: number | null,
): readonly Condition[] {
  const isEnd = (each: Condition) => each.kind === 'figure' && each.figure === figure && operators.includes(each.operator);
  const position = where.findIndex(isEnd);
  const others = where.filter((each) => !isEnd(each));
  if (value === null) return others;
  const end: Condition = { kind: 'figure', figure, operator: operators[0], value };
  // In the old one's place, so that the phrases and the address do not change their order while a thumb is dragged.
  return position < 0 ? [...others, end] : others.toSpliced(position, 0, end);
}
