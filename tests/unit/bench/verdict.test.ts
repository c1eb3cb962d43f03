import { describe, expect, it } from 'vitest';
import type { Round } from '../../bench/rows/round.ts';
import type { Row } from '../../bench/rows/row.ts';
import { ROWS } from '../../bench/rows/rows.ts';
import { verdictOf } from '../../bench/rows/verdict.ts';

/** A row that reads what its rounds hold by their position. */
function rowOf(values: readonly (number | null)[], limit: number | null): { row: Row; rounds: Round[] } {
  const rounds: Round[] = values.map(() => new Map());
  const row: Row = {
    id: 'row',
    what: 'a row',
    needs: ['page'],
    unit: 'times',
    limit,
    value: (round) => values[rounds.indexOf(round)] ?? null,
  };
  return { row, rounds };
}

const NOTHING_MISSING: ReadonlyMap<string, string> = new Map();

describe('a verdict', () => {
  it('is by the median of the rounds', () => {
    const { row, rounds } = rowOf([1.2, 9, 1.1], 1.25);
    expect(verdictOf(row, rounds, NOTHING_MISSING)).toMatchObject({ status: 'pass', median: 1.2, least: 1.1, most: 9 });
  });

  it('fails above the limit and passes at it', () => {
    const above = rowOf([1.26], 1.25);
    const at = rowOf([0], 0);
    expect(verdictOf(above.row, above.rounds, NOTHING_MISSING).status).toBe('fail');
    expect(verdictOf(at.row, at.rounds, NOTHING_MISSING).status).toBe('pass');
  });

  it('never passes what was not measured or is not there', () => {
    const { row, rounds } = rowOf([1, null], 2);
    expect(verdictOf(row, rounds, NOTHING_MISSING).status).toBe('not measured');
    expect(verdictOf(row, rounds, new Map([['page', 'the embed']]))).toMatchObject({
      status: 'not built yet',
      reason: 'the embed',
    });
    expect(verdictOf(row, [], NOTHING_MISSING).status).toBe('not measured');
  });
});

describe('the rows', () => {
  it('have ids of their own', () => {
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });

  it('give no figure for a round without visits', () => {
    for (const row of ROWS) expect(row.value(new Map()), row.id).toBeNull();
  });
});
