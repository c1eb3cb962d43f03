import { apartReading } from './apartReading.ts';
import { changeReading } from './changeReading.ts';
import { countReading } from './countReading.ts';
import { majorityReading } from './majorityReading.ts';
import { muslimReading } from './muslimReading.ts';
import type { Reading } from './reading.ts';
import { shareReading } from './shareReading.ts';
import type { Surroundings } from './surroundings.ts';
import { turnoutReading } from './turnoutReading.ts';
import { votesReading } from './votesReading.ts';

/** The rules in the order in which they are asked; the first that understands a figure decides. */
const RULES: readonly ((around: Surroundings) => Reading | null)[] = [
  countReading,
  apartReading,
  majorityReading,
  votesReading,
  changeReading,
  turnoutReading,
  muslimReading,
  shareReading,
];

/** What a figure is taken for; `null` where no rule understands it. */
export function readFigure(around: Surroundings): Reading | null {
  for (const rule of RULES) {
    const reading = rule(around);
    if (reading !== null) return reading;
  }
  return null;
}
