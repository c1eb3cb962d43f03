import type { CheckedPart } from '../../editorial/claims/checkClaim.ts';
import { precisionOf } from '../../editorial/claims/rules/rounded.ts';
import { roundedTo } from '../../editorial/claims/rules/roundedTo.ts';
import type { ClaimUnit } from '../../editorial/claims/unit.ts';
import type { Verdict } from '../../editorial/claims/verdict.ts';
import { formatCount } from '../../facts/figures.ts';
import { figureInUnit } from './figureInUnit.ts';

type CheckedFigure = Extract<CheckedPart, { readonly kind: 'figure' }>;

/** Why a figure got its verdict, as a sentence that the rule gives. */
export function reasonInWords({ part, computed, stated: given, verdict }: CheckedFigure): string {
  const stated = typeof given === 'number' ? given : given.kind === 'value' ? given.value : null;
  if (computed.kind === 'none') return computed.why;
  if (stated === null) return 'The package has no figure to compare it with.';
  const { value, unit } = computed;
  if (verdict === 'overtaken') {
    return 'It was stated while votes were still being counted; what was declared later changed it.';
  }
  const gap = distance(Math.abs(Math.abs(value) - Math.abs(stated)), unit);
  const agrees = verdict === 'borne-out' || verdict === 'after-rounding';
  switch (part.compare) {
    case 'exactly':
      return agrees ? 'The results say the same.' : `The results differ by ${gap}.`;
    case 'rounded':
      return roundedReason(stated, value, unit, verdict, gap);
    case 'more than':
      return agrees ? `It is ${gap} more.` : `It is ${value === stated ? 'that figure, not more' : `${gap} less`}.`;
    case 'fewer than':
      return agrees ? `It is ${gap} less.` : `It is ${value === stated ? 'that figure, not less' : `${gap} more`}.`;
    case 'nearly':
      return bound(agrees, `${gap} below it`, 'up to a twentieth below the figure');
    case 'just over':
      return bound(agrees, `${gap} above it`, 'up to a twentieth above the figure');
    case 'about':
      return bound(agrees, `${gap} from it`, 'within a twentieth of the figure');
    default:
      return part.compare satisfies never;
  }
}

function bound(agrees: boolean, where: string, allowed: string): string {
  return agrees ? `It is ${where}; the words allow ${allowed}.` : `The words allow ${allowed}: it is not.`;
}

function roundedReason(stated: number, value: number, unit: ClaimUnit, verdict: Verdict, gap: string): string {
  const precision = precisionOf(stated);
  const nearest = roundedTo(value / precision, 0) * precision;
  switch (verdict) {
    case 'borne-out':
      return 'The results say the same.';
    case 'after-rounding':
      return nearest === stated
        ? 'Rounded as coarsely, the results say the same.'
        : `The stated figure leaves the last digits off; the nearest round one would be ${figureInUnit(nearest, unit)}.`;
    default:
      return `The results differ by ${gap}, more than rounding does.`;
  }
}

/** How far two figures lie apart. */
function distance(gap: number, unit: ClaimUnit): string {
  switch (unit) {
    case 'per cent':
    case 'points':
      return `${roundedTo(gap, 1).toFixed(1)}\u00a0points`;
    case 'votes':
      return formatCount(gap);
    case 'seats':
    case 'place':
      return `${formatCount(gap)}\u00a0${unit === 'seats' ? (gap === 1 ? 'seat' : 'seats') : gap === 1 ? 'place' : 'places'}`;
    default:
      return unit satisfies never;
  }
}
