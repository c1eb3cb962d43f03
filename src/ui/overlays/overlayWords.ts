import { baselineYearInWords, type Compared } from '../../facts/baselineInWords.ts';
import { formatCount } from '../../facts/figures.ts';
import type { Overlay } from '../../view/overlay.ts';

/** What an overlay marks, for the legend: "Held by under 1,000 votes". */
export function overlayWords(overlay: Overlay, election: Compared): string {
  switch (overlay.id) {
    case 'changed':
      return `Changed hands since ${baselineYearInWords(election)}`;
    case 'near':
      return `Held by under ${formatCount(overlay.under)}\u00a0votes`;
    case 'named':
      return 'Challenger named in the reports';
    case 'regions':
      return 'Region borders';
    case 'labels':
      return 'Names';
    default:
      return overlay satisfies never;
  }
}
