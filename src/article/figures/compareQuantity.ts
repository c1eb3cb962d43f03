import { compare } from '../../editorial/claims/compare.ts';
import type { Fact } from './fact.ts';
import type { Quantity } from './quantity.ts';

/**
 * How a figure of an article fits a fact. `near` is neither: so close that somebody may have rounded, cut off or reckoned another way,
 * or true in its words and yet far off, so that nothing is said about it.
 */
export type Fit = 'agrees' | 'rounded' | 'near' | 'differs';

/** A part in words is meant more coarsely than a percentage: "a third" for 34.5%. */
const PART_POINTS = 1.7;
/** Differences of rounded shares are off by so much. */
const ROUNDED_TWICE = 0.15;
/** Seats that a count on the morning after may lack. */
const LATE_SEATS = 2;
/** Beyond it on the right side, "more than" is true and yet says something else. */
const FAR = 1.5;

/** Sets a figure beside a fact by its hedge. Of changes the size is compared; their direction is the caller's. */
export function compareQuantity(quantity: Quantity, { value, unit }: Fact): Fit {
  const stated = Math.abs(quantity.value);
  const known = unit === 'points' ? Math.abs(value) : value;
  const holds = (how: 'more than' | 'fewer than' | 'nearly' | 'just over' | 'about') =>
    compare(how, stated, known, unit) === 'borne-out';
  const within = (from: number, to: number) => known >= stated * from && known <= stated * to;
  const coarse = quantity.part ? 2 : 1;
  switch (quantity.hedge) {
    case 'none':
      return unhedged(quantity, stated, known, unit);
    case 'more':
    case 'atLeast':
      if (holds('more than') || (quantity.hedge === 'atLeast' && known === stated))
        return known <= stated * FAR ? 'rounded' : 'near';
      return within(0.995, 1) ? 'near' : 'differs';
    case 'less':
    case 'atMost':
      if (holds('fewer than') || (quantity.hedge === 'atMost' && known === stated))
        return known * FAR >= stated ? 'rounded' : 'near';
      return within(1, 1.005) ? 'near' : 'differs';
    case 'nearly':
      if (holds('nearly') || (quantity.part && within(0.9, 1))) return 'rounded';
      return within(1 - 0.1 * coarse, 1.01) ? 'near' : 'differs';
    case 'justOver':
      if (holds('just over') || (quantity.part && within(1, 1.1))) return 'rounded';
      return within(0.99, 1 + 0.1 * coarse) ? 'near' : 'differs';
    case 'about':
      if (holds('about') || compare('rounded', stated, known, unit) === 'after-rounding' || (quantity.part && within(0.9, 1.1)))
        return 'rounded';
      return within(1 - 0.1 * coarse, 1 + 0.1 * coarse) ? 'near' : 'differs';
    default:
      return quantity.hedge satisfies never;
  }
}

function unhedged({ part }: Quantity, stated: number, known: number, unit: Fact['unit']): Fit {
  if (part)
    return Math.abs(known - stated) <= PART_POINTS ? 'rounded' : Math.abs(known - stated) <= PART_POINTS * 2 ? 'near' : 'differs';
  // Seats are counted one by one; a few too few was said before the last were declared.
  if (unit === 'seats')
    return known === stated ? 'agrees' : Math.abs(known - stated) <= LATE_SEATS && known > LATE_SEATS * 10 ? 'near' : 'differs';
  if (compare('exactly', stated, known, unit) === 'borne-out') return 'agrees';
  if (compare('rounded', stated, known, unit) === 'after-rounding') return 'rounded';
  if (unit !== 'per cent' && unit !== 'points') return 'differs';
  if (Math.abs(known - stated) <= ROUNDED_TWICE) return unit === 'points' ? 'rounded' : 'near';
  // "11 points" for 11.7: cut off rather than rounded.
  return Number.isInteger(stated) && Math.trunc(known) === stated ? 'near' : 'differs';
}
