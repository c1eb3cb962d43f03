import type { Choropleth } from '../../facts/choropleth.ts';
import type { ScaleClass } from '../../facts/scales/scale.ts';

/** How many parties a legend lists on a phone, and in an article; beside a column there is room for all. */
export const FIRST_PARTIES = 6;

/** A class of the scale as the legend shows it. */
export interface LegendClass extends ScaleClass {
  readonly seats: number;
}

/** The classes of a legend: those of values, and the ways to have none that some seat has. */
export interface LegendClasses {
  readonly values: readonly LegendClass[];
  readonly absences: readonly LegendClass[];
}

/**
 * What the legend of a coloured map shows, from the scale that coloured it: numbers in the scale's order with their empty classes,
 * parties by the number of their seats without those that have none.
 */
export function legendClasses({
  classes,
  seatsByClass,
  measure,
}: Pick<Choropleth, 'classes' | 'seatsByClass' | 'measure'>): LegendClasses {
  const counted = classes.map((each, position): LegendClass => ({ ...each, seats: seatsByClass[position] ?? 0 }));
  const values = counted.filter(({ key }) => !isAbsence(key));
  return {
    values: measure.unit === 'party' ? apart(values.filter(({ seats }) => seats > 0)).sort((a, b) => b.seats - a.seats) : values,
    absences: counted.filter(({ key, seats }) => isAbsence(key) && seats > 0),
  };
}

/** Parties that look alike, as small ones without a colour of their own do, are one entry: their names would promise a difference. */
function apart(parties: readonly LegendClass[]): LegendClass[] {
  const byLook = new Map<string, LegendClass>();
  for (const party of parties) {
    const look = `${party.colour} ${party.pattern}`;
    const alike = byLook.get(look);
    byLook.set(look, alike === undefined ? party : { ...alike, label: 'Another party', seats: alike.seats + party.seats });
  }
  return [...byLook.values()];
}

function isAbsence(key: string): boolean {
  return key.startsWith('absent:');
}
