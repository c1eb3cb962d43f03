import * as v from 'valibot';
import type { Area } from '../election/area.ts';
import type { AreaColumn } from '../election/areaColumn.ts';
import { countsOrNull } from './columns.ts';
import { DataError } from './dataError.ts';

const text = v.string();
const nations = v.array(v.picklist(['E', 'W', 'S', 'N']));

const fiveNumbers = v.custom<readonly number[]>(
  (input) => Array.isArray(input) && input.length === 5 && input.every(Number.isFinite),
);

/** Columns of residents that `seats` has in every version, where they were counted. */
export const SEAT_COLUMNS = ['residents', 'muslimResidents', 'religionNotAnswered'] as const;

/** Schema of the columns that tell of the areas' residents: what each is, and its figures or where they are. */
export const columnsSchema = v.array(
  v.object({
    id: text,
    /** Where version 1 had its figures in `seats`; the others have theirs here. */
    column: v.optional(v.picklist(SEAT_COLUMNS)),
    counts: v.optional(countsOrNull),
    share: v.optional(
      v.object({
        name: text,
        of: v.object({ id: text, words: text, inFull: text }),
        unanswered: v.optional(v.object({ id: text, question: text, name: text })),
        headline: text,
        label: text,
        phrase: text,
        predicate: text,
        definition: text,
        date: text,
        sources: v.array(v.object({ title: text, publisher: text, nations })),
        lacking: v.optional(v.object({ where: text, words: text, why: text })),
        breaks: fiveNumbers,
        ramp: v.picklist(['sequential']),
      }),
    ),
  }),
);

type Counts = readonly (number | null)[];
type SeatColumns = { readonly [Name in (typeof SEAT_COLUMNS)[number]]?: Counts | undefined };

/**
 * Returns a function that gives an area's figures by its index and the columns' ids.
 * @throws DataError at once where a column that is described has no figures, or not so many.
 */
export function countsReader(
  columns: v.InferOutput<typeof columnsSchema>,
  seats: SeatColumns,
  size: number,
  file: string,
): (index: number) => Area['counts'] {
  const counted = columns.map(({ id, column, counts = column && seats[column] }) => {
    if (counts?.length !== size) throw new DataError(file, `its column “${id}” holds ${counts?.length} seats instead of ${size}`);
    return [id, counts] as const;
  });
  return (index) => Object.fromEntries(counted.map(([id, counts]) => [id, counts[index] ?? null]));
}

/** The columns and those of `seats`, as they stand in a file. */
export function columnsInFile(columns: readonly AreaColumn[], areas: readonly Pick<Area, 'counts'>[]) {
  const countsOf = (id: string): Counts => areas.map(({ counts }) => counts[id] ?? null);
  return {
    columns: columns.map((column) => (column.column === undefined ? { ...column, counts: countsOf(column.id) } : column)),
    seats: Object.fromEntries(columns.flatMap(({ id, column }) => (column === undefined ? [] : [[column, countsOf(id)]]))),
  };
}
