import type { Condition, SeatFigure } from '../../election/condition.ts';

/** The ends of a range; `null` where it is open. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** The range that the conditions leave to a figure: of several lower or upper ends the tightest. */
export function figureBounds(where: readonly Condition[], figure: SeatFigure): Bounds {
  let least: number | null = null;
  let most: number | null = null;
  for (const condition of where) {
    if (condition.kind !== 'figure' || condition.figure !== figure) continue;
    const { operator, value } = condition;
    if (operator === '>=' || operator === '>') least = least === null ? value : Math.max(least, value);
    else most = most === null ? value : Math.min(most, value);
  }
  return { least, most };
}
