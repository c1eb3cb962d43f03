import * as v from 'valibot';
import type { AreaCode } from '../election/area.ts';
import { counts, texts } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { assertUnique, valueAt } from './valueAt.ts';

const FORMAT = { format: 'hustings-postcode-index', version: 1 };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  boundarySet: v.string(),
  postcodes: v.object({ all: count, outside: count, furthestMetres: count, withoutPosition: count }),
  /** The files of outward codes: how many, their bytes, and the SHA-256 of what `sha256sum` prints for them in the order of ASCII. */
  files: v.object({
    count,
    bytes: count,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal')),
  }),
  codes: texts,
  outwards: texts,
  /** For each outward code the positions of its seats in `codes`, the seat with the most postcodes first. */
  seats: v.array(counts),
});

/** What became of the postcodes when they were placed in seats. */
export interface PostcodeCounts {
  readonly all: number;
  /** How many lie outside all boundaries, which follow the coast (piers, ships), and were given to the nearest seat. */
  readonly outside: number;
  /** How far from its seat the furthest of those is; 0 where there are none. */
  readonly furthestMetres: number;
  /** How many have no position and so no seat. */
  readonly withoutPosition: number;
}

/** The outward codes in use and the seats that the postcodes of each lie in. */
export interface PostcodeIndex {
  readonly boundarySet: string;
  readonly postcodes: PostcodeCounts;
  readonly files: { readonly count: number; readonly bytes: number; readonly sha256: string };
  /** By outward code, "LE2"; the seat with the most postcodes first. Empty where none of its postcodes has a position. */
  readonly seatsByOutward: ReadonlyMap<string, readonly AreaCode[]>;
}

/**
 * The outward codes of Great Britain and their seats.
 * @throws DataError where the file is not complete, not of this format and version, or names seats that it does not list.
 */
export function decodePostcodeIndex(text: string, file: string): PostcodeIndex {
  const { boundarySet, postcodes, files, codes, outwards, seats } = parseFile(text, file, FORMAT, schema);
  if (seats.length !== outwards.length || files.count !== outwards.length) {
    throw new DataError(file, `it holds ${outwards.length} outward codes, but seats for ${seats.length} and ${files.count} files`);
  }
  assertUnique(outwards, file, 'outwards');
  const seatsByOutward = new Map(
    outwards.map((outward, index) => [
      outward,
      valueAt(seats, index, file, 'seats').map((seat) => valueAt(codes, seat, file, 'codes')),
    ]),
  );
  return { boundarySet, postcodes, files, seatsByOutward };
}

/** The file of the outward codes and their seats; the same for every order of the map. */
export function encodePostcodeIndex({ boundarySet, postcodes, files, seatsByOutward }: PostcodeIndex): string {
  const codes = [...new Set([...seatsByOutward.values()].flat())].sort();
  const position = new Map(codes.map((code, index) => [code, index]));
  const ordered = [...seatsByOutward].sort(([a], [b]) => (a < b ? -1 : 1));
  return fileText(FORMAT, {
    boundarySet,
    postcodes,
    files,
    codes,
    outwards: ordered.map(([outward]) => outward),
    seats: ordered.map(([, seats]) => seats.map((code) => position.get(code))),
  });
}

/**
 * The seats that an outward code's postcodes lie in, the seat with the most postcodes first; `null` where no such outward code is
 * in use.
 */
export function seatsOfOutward({ seatsByOutward }: PostcodeIndex, outward: string): readonly AreaCode[] | null {
  return seatsByOutward.get(outward) ?? null;
}

/** Which reading of a typed outward code is in use: `outward`, failing that `otherwise`; `null` where neither is. */
export function outwardInUse(
  { seatsByOutward }: PostcodeIndex,
  { outward, otherwise }: { readonly outward: string; readonly otherwise: string | null },
): string | null {
  if (seatsByOutward.has(outward)) return outward;
  return otherwise !== null && seatsByOutward.has(otherwise) ? otherwise : null;
}
