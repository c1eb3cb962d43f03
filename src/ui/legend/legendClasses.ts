import type { Choropleth } from '../../measures/choropleth.ts';
import type { ScaleClass } from '../../scales/scale.ts';

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
    values: measure.unit === 'party' ? values.filter(({ seats }) => seats > 0).sort((a, b) => b.seats - a.seats) : values,
    absences: counted.filter(({ key, seats }) => isAbsence(key) && seats > 0),
  };
}

function isAbsence(key: string): boolean {
  return key.startsWith('absent:');
}
