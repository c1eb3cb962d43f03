import { about } from './rules/about.ts';
import { exactly } from './rules/exactly.ts';
import { fewerThan } from './rules/fewerThan.ts';
import { justOver } from './rules/justOver.ts';
import { moreThan } from './rules/moreThan.ts';
import { nearly } from './rules/nearly.ts';
import { rounded } from './rules/rounded.ts';
import type { ClaimUnit } from './unit.ts';
import type { Verdict } from './verdict.ts';

/** How a stated figure is set against the computed one. */
export type Comparison = 'exactly' | 'rounded' | 'more than' | 'fewer than' | 'nearly' | 'just over' | 'about';

/** What a comparison's rule says; both figures in the same unit. Of falls, which are below zero, the size is compared. */
export function compare(how: Comparison, statedFigure: number, computedFigure: number, unit: ClaimUnit): Verdict {
  const sign = statedFigure < 0 ? -1 : 1;
  const stated = statedFigure * sign;
  const computed = computedFigure * sign;
  switch (how) {
    case 'exactly':
      return exactly(stated, computed, unit);
    case 'rounded':
      return rounded(stated, computed, unit);
    case 'more than':
      return moreThan(stated, computed);
    case 'fewer than':
      return fewerThan(stated, computed);
    case 'nearly':
      return nearly(stated, computed);
    case 'just over':
      return justOver(stated, computed);
    case 'about':
      return about(stated, computed);
    default:
      return how satisfies never;
  }
}
