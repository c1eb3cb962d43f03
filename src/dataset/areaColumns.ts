import * as v from 'valibot';
import type { Area } from '../election/area.ts';
import type { AreaColumn } from '../election/areaColumn.ts';
import { countsOrNull } from './columns.ts';
import { DataError } from './dataError.ts';

const text = v.string();
const nations = v.array(v.picklist(['E', 'W', 'S', 'N']));

const fiveNumbers = v.custom<readonly number[]>(
  (input) => Array.isArray(input) && input.length === 5 && input.every(Number.isFinite),
  'must be a list of five numbers',
);

/** Schema of the columns of `seats` that tell of the areas' residents: where each stands there, and what it is. */
export const columnsSchema = v.array(
  v.object({
    id: v.pipe(text, v.regex(/^[a-z][a-zA-Z\d]*$/, 'must be a name of letters and digits')),
    column: v.optional(text),
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

/**
 * Returns a function that gives an area's figures by its index and the columns' ids.
 * @throws DataError at once where a column that is described is not there, or holds what are no counts.
 */
export function countsReader(
  columns: readonly AreaColumn[],
  seats: Readonly<Record<string, unknown>>,
  file: string,
): (index: number) => Area['counts'] {
  const counted = columns.map(({ id, column = id }) => {
    const counts = v.safeParse(countsOrNull, seats[column]);
    if (!counts.success) throw new DataError(file, `at “seats.${column}”: ${counts.issues[0].message}`);
    return [id, counts.output] as const;
  });
  return (index) => Object.fromEntries(counted.map(([id, counts]) => [id, counts[index] ?? null]));
}

/** The columns as they stand in `seats`. */
export function countColumns(columns: readonly AreaColumn[], areas: readonly Pick<Area, 'counts'>[]) {
  return Object.fromEntries(columns.map(({ id, column = id }) => [column, areas.map(({ counts }) => counts[id] ?? null)]));
}
