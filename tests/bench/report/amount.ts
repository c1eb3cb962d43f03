import type { Unit } from '../rows/row.ts';

/** A figure with its unit as the report prints it. */
export function amount(value: number, unit: Unit): string {
  switch (unit) {
    case 'times':
      return `${value.toFixed(2)} ×`;
    case 'milliseconds':
      return value < 10 ? `${value.toFixed(3)} ms` : `${value.toFixed(0)} ms`;
    case 'kilobytes':
      return `${value.toFixed(1)} kB`;
    case 'share':
      return `${(value * 100).toFixed(2)}%`;
    case 'score':
      return value.toFixed(4);
    default: {
      const never: never = unit;
      throw new RangeError(`There is no unit "${String(never)}"`);
    }
  }
}
