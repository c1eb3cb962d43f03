import { median } from '../visits/median.ts';
import type { Round } from './round.ts';
import type { Row } from './row.ts';

export type Status = 'pass' | 'fail' | 'for comparison' | 'not built yet' | 'not measured';

/** A row after all rounds: the median of the rounds' figures, their spread, and whether that is what it must be. */
export interface Verdict {
  readonly row: Row;
  readonly status: Status;
  readonly median: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Rounds that gave a figure. */
  readonly figures: number;
  /** Why there is no figure; `null` where there is. */
  readonly reason: string | null;
}

/**
 * Judges a row. `missing` says by a visit's id why it could not be made; what cannot be measured never passes. In half of the
 * rounds or more without a figure, there is none.
 */
export function verdictOf(row: Row, rounds: readonly Round[], missing: ReadonlyMap<string, string>): Verdict {
  const reason = row.needs.map((id) => missing.get(id)).find((text) => text !== undefined);
  if (reason !== undefined) return { row, status: 'not built yet', median: null, least: null, most: null, figures: 0, reason };
  const values = rounds.map(row.value).filter((value) => value !== null);
  const middle = values.length * 2 > rounds.length ? median(values) : null;
  if (middle === null) {
    const told = `${rounds.length - values.length} of ${rounds.length} rounds gave no figure`;
    return { row, status: 'not measured', median: null, least: null, most: null, figures: values.length, reason: told };
  }
  const status = row.limit === null ? 'for comparison' : middle <= row.limit ? 'pass' : 'fail';
  return {
    row,
    status,
    median: middle,
    least: Math.min(...values),
    most: Math.max(...values),
    figures: values.length,
    reason: null,
  };
}
