import type { Change } from '../../election/change.ts';
import { baselineYear, type Compared } from '../../facts/baselineInWords.ts';
import { formatSignedPoints, NO_FIGURE } from '../../facts/figures.ts';

/** A party's change beside its share, "−26.6 points", or why there is none. */
export function changeInNote(change: Change, election: Compared): string {
  if (change.kind === 'change') return `${formatSignedPoints(change.points)}\u00a0points`;
  switch (change.reason) {
    case 'new':
      return 'new';
    case 'did-not-stand':
      return `stood in ${baselineYear(election)} only`;
    case 'never-stood':
      return 'did not stand';
    case 'not-comparable':
      return 'not comparable';
    case 'no-figure':
      return NO_FIGURE;
    default:
      return change.reason satisfies never;
  }
}
