import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESULTS_PAGE, withResults } from '../../bench/report/resultsPage.ts';
import { ROWS } from '../../bench/rows/rows.ts';
import { verdictOf } from '../../bench/rows/verdict.ts';
import type { Readings } from '../../bench/visits/readings.ts';

const PAGE = readFileSync(RESULTS_PAGE, 'utf8');
const CONDITIONS = { when: new Date('2026-03-01T23:30:00Z'), runs: 5, processors: 2, load: 0.14 };

/** What a visit gave that showed its first colours at a time, in milliseconds. */
function visitOf(firstColours: number): Readings {
  const none = { blocked: 0, layoutShift: 0, files: [], marks: {}, measured: {}, errors: [], failed: [], requests: [] };
  return { firstPaint: firstColours, firstColours, completeColours: firstColours, ...none };
}

describe('the page of results', () => {
  const rounds = [
    new Map([
      ['floor', visitOf(400)],
      ['app', visitOf(500)],
      ['app?colour=muslim', visitOf(600)],
    ]),
  ];
  const verdicts = ROWS.map((row) => verdictOf(row, rounds, new Map()));
  const written = withResults(PAGE, verdicts, rounds, CONDITIONS);

  it('has the run between its markers and keeps the text around them', () => {
    expect(written).toContain('1 March 2026: 5 rounds on 2 processors, load 0.1 at the start.');
    expect(written).toContain('| first.app | app, first coloured map ÷ floor | 1.25 × | | ≤ 1.25 × | pass |');
    expect(written).toContain('| `colour=muslim` | 1.50 × | not measured |');
    expect(written.split('<!--')[0]).toBe(PAGE.split('<!--')[0]);
    expect(written.split('-->').at(-1)).toBe(PAGE.split('-->').at(-1));
    for (const { id } of ROWS) expect(written).toContain(`| ${id} |`);
  });

  it('is written again in the same place', () => {
    expect(withResults(written, verdicts, rounds, CONDITIONS)).toBe(written);
  });

  it('has no line too long for the documentation', () => {
    const longest = verdicts.map(({ row, ...verdict }) => {
      const figure = row.unit === 'kilobytes' ? 456.7 : 12.34;
      return { row, ...verdict, status: 'pass' as const, median: figure, least: figure, most: 2 * figure };
    });
    const pages = [written, withResults(PAGE, longest, [], CONDITIONS)];
    const lines = pages.flatMap((page) => page.split('\n'));
    expect(lines.filter((line) => line.length > 132)).toEqual([]);
  });

  it('is refused without markers', () => {
    expect(() => withResults('# Results', verdicts, rounds, CONDITIONS)).toThrow('no markers');
  });
});
