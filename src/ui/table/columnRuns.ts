import type { SeatColumn } from './seatColumns.ts';

/** Columns in runs that belong together: a party's share and change make one, any other column stands alone. */
export function columnRuns(columns: readonly SeatColumn[]): readonly (readonly SeatColumn[])[] {
  const runs = new Map<string, SeatColumn[]>();
  for (const column of columns) {
    const [figure = '', party] = column.id.split('.');
    const key = party ?? figure;
    runs.set(key, [...(runs.get(key) ?? []), column]);
  }
  return [...runs.values()];
}
