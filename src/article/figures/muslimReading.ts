import type { Reading } from './reading.ts';
import { muslimFacts } from './seatFacts.ts';
import { seatOfFigure } from './seatOfFigure.ts';
import type { Surroundings } from './surroundings.ts';

const REACH = 8;
const RESIDENTS: readonly string[] = ['residents', 'population', 'people', 'inhabitants', 'constituents', 'census', 'is', 'are'];

/** Takes a percentage for a seat's Muslim residents. */
export function muslimReading(around: Surroundings): Reading | null {
  const { quantity, left, right, groups } = around;
  if (quantity.unit !== 'per cent' || groups !== null) return null;
  const near = [...left.slice(-REACH), ...right.slice(0, REACH)];
  if (!near.includes('muslim') && !near.includes('muslims')) return null;
  const tie = seatOfFigure(around);
  if (tie === null) return null;
  const facts = muslimFacts(tie.seat);
  if (facts.length === 0) return null;
  const ofResidents = RESIDENTS.some((word) => near.includes(word)) && right[1] !== 'muslims';
  return { facts, certainty: ofResidents ? tie.certainty : 'possible' };
}
