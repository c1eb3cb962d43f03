import * as v from 'valibot';
import { counts, texts } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { valueAt } from './valueAt.ts';

const FORMAT = { format: 'hustings-places', version: 1 };

const schema = v.object({
  boundarySet: v.string(),
  /** The one with the most people first; the seat around each one's middle by its place in the results. */
  towns: v.object({ name: texts, seat: counts }),
  /** In the order of their councils. */
  wards: v.object({
    name: texts,
    /** Places in `councils`. */
    council: counts,
    /** The seats that each lies in, the one around its middle first. */
    seats: v.array(counts),
  }),
  councils: texts,
});

/** A town, village or part of a town. */
export interface Town {
  readonly name: string;
  /** The seat around its middle, by index. */
  readonly seat: number;
}

/** A ward of 2024. */
export interface Ward {
  readonly name: string;
  readonly council: string;
  /** The seats that it lies in, by index, the one around its middle first. */
  readonly seats: readonly number[];
}

/** Places that readers know and that are no seats. */
export interface Places {
  /** The one with the most people first. */
  readonly towns: readonly Town[];
  readonly wards: readonly Ward[];
}

/**
 * Towns and wards with their seats; `seats` is how many there are.
 * @throws DataError where the file is not complete, not of this format and version, or names a seat or a council that there is not.
 */
export function decodePlaces(text: string, file: string, seats: number): Places {
  const { towns, wards, councils } = parseFile(text, file, FORMAT, schema);
  const seatOf = (index: number): number => {
    if (index >= seats) throw new DataError(file, `it names seat number ${index}, but there are ${seats}`);
    return index;
  };
  const sameLength = (part: string, columns: Readonly<Record<string, readonly unknown[]>>, length: number) => {
    for (const [name, column] of Object.entries(columns))
      if (column.length !== length)
        throw new DataError(file, `the column “${name}” of its ${part} holds ${column.length}, not ${length}`);
  };
  sameLength('towns', towns, towns.name.length);
  sameLength('wards', wards, wards.name.length);
  return {
    towns: towns.name.map((name, at) => ({ name, seat: seatOf(valueAt(towns.seat, at, file, 'seat')) })),
    wards: wards.name.map((name, at) => {
      const own = valueAt(wards.seats, at, file, 'seats').map(seatOf);
      if (own.length === 0) throw new DataError(file, `the ward ${name} lies in no seat`);
      return { name, council: valueAt(councils, valueAt(wards.council, at, file, 'council'), file, 'councils'), seats: own };
    }),
  };
}

/** The file of towns and wards. */
export function encodePlaces(boundarySet: string, { towns, wards }: Places): string {
  const councils = [...new Set(wards.map(({ council }) => council))];
  const positions = new Map(councils.map((council, position) => [council, position]));
  return fileText(FORMAT, {
    boundarySet,
    towns: { name: towns.map(({ name }) => name), seat: towns.map(({ seat }) => seat) },
    wards: {
      name: wards.map(({ name }) => name),
      council: wards.map(({ council }) => positions.get(council)),
      seats: wards.map(({ seats }) => seats),
    },
    councils,
  });
}
