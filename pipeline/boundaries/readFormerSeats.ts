import type { AreaCode } from '../../src/election/area.ts';
import type { Contest } from '../../src/election/contest.ts';
import type { FormerSeat, Heir } from '../../src/election/formerSeat.ts';
import { slugOf } from '../../src/election/seatNamed.ts';
import { csvTable } from '../csvTable.ts';
import type { FormerCodes } from '../definition/areaSetDefinition.ts';
import type { ReadSource } from '../readSource.ts';
import { SourceError } from '../sourceError.ts';

const COLUMNS = [
  'Key',
  'Old code',
  'Old name',
  'New code',
  'New name',
  'Residential share of the old seat',
  'Residential share of the new seat',
  'Area share of the old seat',
  'Area share of the new seat',
  'Population share of the old seat',
  'Population share of the new seat',
] as const;

/** Fewer of a thousand people are a sliver along a border, or nobody. */
const FEWEST = 5;

/**
 * The seats of 2010 to 2019 and where their people are now, in the order of their codes, from UK Parliament's table of overlaps.
 * @throws SourceError where a row names a seat that there is not, or a seat's shares do not add up to all its people.
 */
export function readFormerSeats(
  read: ReadSource,
  file: string,
  formerCodes: FormerCodes,
  seats: readonly Contest[],
): readonly Omit<FormerSeat, 'until'>[] {
  const byCode = new Map(seats.map((seat) => [seat.code, seat]));
  const former = new Map<AreaCode, { name: string; all: number; heirs: Heir[] }>();
  for (const row of csvTable(read(file), file, COLUMNS)) {
    const code = row.text('New code');
    const seat = byCode.get(formerCodes.get(code)?.code ?? code);
    if (seat === undefined) throw row.error('New code', `there is no seat ${code}.`);
    // The table has no “ŵ”.
    if (slugOf(seat.name) !== slugOf(row.text('New name')))
      throw row.error('New name', `${seat.code} is ${seat.name} in the results.`);
    const share = row.decimal('Population share of the old seat') ?? 0;
    const own = former.get(row.text('Old code')) ?? { name: row.text('Old name'), all: 0, heirs: [] };
    if (own.name !== row.text('Old name')) throw row.error('Old name', `the code was ${own.name}’s before.`);
    own.all += share;
    own.heirs.push({ index: seat.index, share: Math.round(share * 1000) / 1000 });
    former.set(row.text('Old code'), own);
  }
  return [...former]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { name, all, heirs }]) => {
      if (Math.abs(all - 1) > 0.001)
        throw new SourceError({ file, column: 'Population share of the old seat' }, `${code} adds up to ${all}.`);
      const kept = heirs.filter(({ share }) => share * 1000 >= FEWEST).sort((a, b) => b.share - a.share || a.index - b.index);
      return { code, name, heirs: kept };
    });
}
