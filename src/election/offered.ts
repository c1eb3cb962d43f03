import type { Election } from './election.ts';
import { muslimShare } from './muslimShare.ts';

/** What needs figures on the residents of some area, and what needs a result to compare with, as addresses call it. */
const OF_RESIDENTS = ['muslim', 'both'];
const OF_CHANGES = ['change', 'both', 'was', 'before', 'result', 'changed', 'near'];

/**
 * Whether an election has the figures for a measure, condition, column or overlay, by what addresses call it: "muslim", "change.lab",
 * "muslim>=25".
 */
export function isOffered(
  text: string,
  { baseline, contests, challengers }: Pick<Election, 'baseline' | 'contests' | 'challengers'>,
): boolean {
  const [name = text] = text.split(/[^a-z]/i);
  return (
    (challengers !== null || !/challenger/i.test(name)) &&
    (baseline !== null || !OF_CHANGES.includes(name)) &&
    (!OF_RESIDENTS.includes(name) || contests.some((area) => muslimShare(area, 'residents') !== null))
  );
}
