import type { AreaCode } from '../../src/election/area.ts';
import { csvTable } from '../csvTable.ts';
import type { CouncilFile, FormerCodes } from '../definition/areaSetDefinition.ts';
import type { ReadSource } from '../readSource.ts';
import { WARD_COLUMNS } from './readWards.ts';

/** The areas that a council's wards lie in, by its name. */
export type Councils = ReadonlyMap<string, ReadonlySet<AreaCode>>;

/** The councils of any year in the look-up of wards, with the areas of the file's year alone: one that was merged by then has none. */
export function readCouncils(read: ReadSource, { file, year }: CouncilFile, formerCodes: FormerCodes): Councils {
  const councils = new Map<string, Set<AreaCode>>();
  for (const row of csvTable(read(file), file, WARD_COLUMNS)) {
    const name = row.text('lad_name');
    const areas = councils.get(name) ?? new Set();
    councils.set(name, areas);
    const code = row.text('pcon_code');
    const isThen = row.text('first_available_year_included') <= year && year <= row.text('most_recent_year_included');
    if (isThen) areas.add(formerCodes.get(code)?.code ?? code);
  }
  return councils;
}
