import { nationalTurnoutFacts } from './nationalFacts.ts';
import type { Reading } from './reading.ts';
import { scopeOf } from './scopeOf.ts';
import { turnoutFacts } from './seatFacts.ts';
import type { Surroundings } from './surroundings.ts';
import { isYearBefore } from './yearsOfVotes.ts';

const REACH = 9;

/** Takes a percentage for turnout, in a seat or the country. */
export function turnoutReading(around: Surroundings): Reading | null {
  const { quantity, left, right } = around;
  if (quantity.unit !== 'per cent') return null;
  if (!left.slice(-REACH).includes('turnout') && !right.slice(0, 3).includes('turnout')) return null;
  if (
    left.at(-1) === 'by' ||
    right.slice(0, 6).some((word) => isYearBefore(word, around.sources.election)) ||
    left.at(-1) === 'from'
  )
    return null;
  const scope = scopeOf(around);
  if (scope.kind === 'group') return null;
  if (scope.kind === 'country') return { facts: nationalTurnoutFacts(around.sources.election), certainty: scope.certainty };
  const facts = turnoutFacts(scope.seat, around.sources.election).filter(({ when }) => when === 'now');
  // A line of a list may go back to the country after its seats.
  const also = scope.certainty === 'sure' ? [] : nationalTurnoutFacts(around.sources.election);
  return { facts: [...facts, ...also], certainty: scope.certainty };
}
