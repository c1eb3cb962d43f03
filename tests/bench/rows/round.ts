import type { Readings } from '../visits/readings.ts';

/** What the visits of one round gave, by their ids. Only figures of one round are compared with one another. */
export type Round = ReadonlyMap<string, Readings>;

/** The quotient of two figures of a round; `null` where one is missing. */
export function ratio(value: number | null | undefined, of: number | null | undefined): number | null {
  return value === null || value === undefined || of === null || of === undefined || of === 0 ? null : value / of;
}

/** The largest of figures; `null` where one is missing. */
export function largest(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === values.length && known.length > 0 ? Math.max(...known) : null;
}
