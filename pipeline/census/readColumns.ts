import type { Area, AreaCode } from '../../src/election/area.ts';
import { csvTable } from '../csvTable.ts';
import type { AreaSetDefinition, ColumnReader, CountedArea } from '../definition/areaSetDefinition.ts';
import type { ReadSource } from '../readSource.ts';

/** A reader of a CSV file with a row an area: its code and a count. */
export function countsOfTable({
  file,
  code,
  count,
}: {
  readonly file: string;
  readonly code: string;
  readonly count: string;
}): ColumnReader {
  return (read, areas) => {
    const codes = new Set(areas.map((area) => area.code));
    const counts = new Map<AreaCode, number>();
    for (const row of csvTable(read(file), file, [code, count])) {
      const area = row.text(code);
      if (!codes.has(area)) throw row.error(code, `${area} is no area of the results.`);
      if (counts.has(area)) throw row.error(code, `${area} stands twice.`);
      counts.set(area, row.count(count));
    }
    return counts;
  };
}

/**
 * The figures of an area set's columns by area and column.
 * @throws SourceError where a reader does, or an area lacks a figure that its column’s description does not say is lacking.
 */
export function readColumns(
  read: ReadSource,
  { columns }: Pick<AreaSetDefinition, 'columns'>,
  areas: readonly CountedArea[],
): ReadonlyMap<AreaCode, Area['counts']> {
  const figures = columns.map(({ id, share, figures: reader }) => ({ id, share, byArea: reader(read, areas) }));
  return new Map(
    areas.map(({ code, name, row }): [AreaCode, Area['counts']] => {
      const counts = figures.map(({ id, share, byArea }): [string, number | null] => {
        const count = byArea.get(code) ?? null;
        if (count === null && share !== undefined && share.lacking === undefined)
          throw row.error('ONS ID', `${name} has no figure in “${id}”, whose description does not say where one is lacking.`);
        return [id, count];
      });
      return [code, Object.fromEntries(counts)];
    }),
  );
}
