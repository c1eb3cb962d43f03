import type { Change } from '../../election/change.ts';
import { formatSignedPoints, NO_FIGURE } from '../../facts/figures.ts';

/** A candidate's change in share for a table: "+3.4", or in a word why there is none. */
export function changeInFigures(change: Change): string {
  if (change.kind === 'change') return formatSignedPoints(change.points);
  switch (change.reason) {
    case 'new':
    case 'never-stood':
      return 'new';
    case 'did-not-stand':
      return 'did not stand';
    case 'not-comparable':
      return 'not comparable';
    case 'no-figure':
      return NO_FIGURE;
    default: {
      const unknown: never = change.reason;
      return unknown;
    }
  }
}
