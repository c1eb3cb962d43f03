import * as v from 'valibot';
import type { FormerSeat } from '../election/formerSeat.ts';
import { counts, texts } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { assertUnique, valueAt } from './valueAt.ts';

const FORMAT = { format: 'hustings-former-seats', version: 1 };

const schema = v.object({
  /** The seats of today, "boundaries-2024", with the year since which there are these. */
  boundarySet: v.string(),
  /** The seats that these replaced. */
  former: v.object({
    code: texts,
    name: texts,
    /** Where each went: places in the results of the seats with its people, the one with the most first. */
    seats: v.array(counts),
    /** How many of a thousand of its people each of these has. */
    people: v.array(counts),
  }),
});

/**
 * The former seats, in the order of their codes; `seats` is how many there are today.
 * @throws DataError where the file is not complete, not of this format and version, or names a seat that there is not.
 */
export function decodeFormerSeats(text: string, file: string, seats: number): readonly FormerSeat[] {
  const { boundarySet, former } = parseFile(text, file, FORMAT, schema);
  const [until = null] = /\d{4}/.exec(boundarySet) ?? [];
  for (const [name, column] of Object.entries(former)) {
    if (column.length !== former.code.length)
      throw new DataError(file, `its column “${name}” holds ${column.length} seats, its column “code” ${former.code.length}`);
  }
  assertUnique(former.code, file, 'code');
  return former.code.map((code, position) => {
    const people = valueAt(former.people, position, file, 'people');
    const heirs = valueAt(former.seats, position, file, 'seats').map((index, at) => {
      if (index >= seats) throw new DataError(file, `${code} went to seat number ${index}, but there are ${seats}`);
      return { index, share: valueAt(people, at, file, 'people') / 1000 };
    });
    if (heirs.length === 0 || heirs.length !== people.length)
      throw new DataError(file, `${code} went to ${heirs.length} seats, with people in ${people.length}`);
    return { code, name: valueAt(former.name, position, file, 'name'), until, heirs };
  });
}

/** The file of the former seats. */
export function encodeFormerSeats(boundarySet: string, former: readonly Omit<FormerSeat, 'until'>[]): string {
  return fileText(FORMAT, {
    boundarySet,
    former: {
      code: former.map(({ code }) => code),
      name: former.map(({ name }) => name),
      seats: former.map(({ heirs }) => heirs.map(({ index }) => index)),
      people: former.map(({ heirs }) => heirs.map(({ share }) => Math.round(share * 1000))),
    },
  });
}
