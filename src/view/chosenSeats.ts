import type { AreaCode } from '../election/area.ts';
import type { Condition } from '../facts/condition.ts';

function listsSeats(condition: Condition): boolean {
  return condition.kind === 'fact' && condition.fact === 'seat';
}

/** The seats that a filter lists one by one; none where it lists none. */
export function chosenSeats(where: readonly Condition[]): readonly AreaCode[] {
  return where.flatMap((condition) => (condition.kind === 'fact' && condition.fact === 'seat' ? condition.oneOf : []));
}

/** Whether a filter lists single seats, as a drawn box does. */
export function hasChosenSeats(where: readonly Condition[]): boolean {
  return where.some(listsSeats);
}

/** A filter without its list of seats. */
export function withoutChosenSeats(where: readonly Condition[]): readonly Condition[] {
  return where.filter((condition) => !listsSeats(condition));
}

/** A filter with these seats only, instead of any it listed before. */
export function withChosenSeats(where: readonly Condition[], seats: readonly AreaCode[]): readonly Condition[] {
  return [...withoutChosenSeats(where), { kind: 'fact', fact: 'seat', oneOf: seats }];
}
