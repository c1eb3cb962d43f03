import type { Verdict } from '../rows/verdict.ts';
import { amount } from './amount.ts';

export const HEADINGS = ['row', 'what', 'median', 'spread', 'must be', ''] as const;

/** Returns the verdicts as a table for a terminal, its columns aligned. */
export function printedTable(verdicts: readonly Verdict[]): string {
  const lines = [HEADINGS, HEADINGS.map(() => ''), ...verdicts.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line, number) =>
      number === 1
        ? `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
        : `| ${widths.map((width, column) => (line[column] ?? '').padEnd(width)).join(' | ')} |`,
    )
    .join('\n');
}

/** Returns a verdict’s cells, one a heading; the spread’s cell says why where there is no figure. */
export function cells({ row, status, median, least, most, reason }: Verdict): readonly string[] {
  const limit = row.limit === null ? '' : `≤ ${amount(row.limit, row.unit)}`;
  if (median === null || least === null || most === null) return [row.id, row.what, '', reason ?? '', limit, status];
  const spread = least === most ? '' : `${amount(least, row.unit)} to ${amount(most, row.unit)}`;
  return [row.id, row.what, amount(median, row.unit), spread, limit, status === 'for comparison' ? '' : status];
}
