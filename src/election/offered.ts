import type { Election } from './election.ts';
import { muslimShare } from './muslimShare.ts';

/** What a figure takes that not every election has: a result to compare with, or figures on the residents of some area. */
type Need = 'baseline' | 'residents';

/** By what addresses call a measure, a condition, a column or an overlay. */
const NEEDS: ReadonlyMap<string, readonly Need[]> = new Map([
  ['muslim', ['residents']],
  ['both', ['residents', 'baseline']],
  ['change', ['baseline']],
  ['was', ['baseline']],
  ['before', ['baseline']],
  ['result', ['baseline']],
  ['changed', ['baseline']],
  ['near', ['baseline']],
]);

/** Whether an election has what a measure, condition, column or overlay tells of, by what addresses call it: "muslim", "change.lab". */
export function isOffered(name: string, { baseline, contests }: Pick<Election, 'baseline' | 'contests'>): boolean {
  const [figure = name] = name.split('.');
  return (NEEDS.get(figure) ?? []).every((need) =>
    need === 'baseline' ? baseline !== null : contests.some((area) => muslimShare(area, 'residents') !== null),
  );
}
