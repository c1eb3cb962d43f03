import { type Fraction, percentageOf } from '../../election/units.ts';
import type { Absence } from '../../facts/measure.ts';
import type { Figure } from './seatColumn.ts';

/** A figure; absent where it is not known. */
export function numberFigure(value: number | null): Figure {
  return value === null ? { kind: 'absent', reason: 'no-figure' } : { kind: 'number', value };
}

/** A fraction in per cent, or the reason why there is none. */
export function percentFigure(fraction: Fraction | null, reason: Absence): Figure {
  return fraction === null ? { kind: 'absent', reason } : { kind: 'number', value: percentageOf(fraction) };
}
