import { DataError } from './dataError.ts';

/**
 * The value of a column at a position.
 * @throws DataError that names the column's file and the position where the column is too short.
 */
export function valueAt<Value>(column: readonly Value[], index: number, file: string, name: string): Value {
  const value = column[index];
  if (value === undefined) throw new DataError(file, `its column “${name}” ends before position ${index}`);
  return value;
}

/** @throws DataError where a value stands twice among those that must differ; it names the value. */
export function assertUnique(values: readonly string[], file: string, name: string): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new DataError(file, `its column “${name}” holds “${value}” twice`);
    seen.add(value);
  }
}
