import type { Area } from './area.ts';
import { type Fraction, fractionOf } from './units.ts';

/** Whose answers a census share is a part of: all usual residents, or those who answered the question on religion. */
export type CensusBase = 'residents' | 'answered';

/** Muslim residents as a part of the base; `null` for Northern Ireland, whose census question was not comparable. */
export function muslimShare(area: Area, base: CensusBase): Fraction | null {
  const { residents, muslimResidents, religionNotAnswered } = area;
  if (residents === null || muslimResidents === null || religionNotAnswered === null) return null;
  return fractionOf(muslimResidents, base === 'residents' ? residents : residents - religionNotAnswered);
}
