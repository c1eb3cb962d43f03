import * as v from 'valibot';
import type { AreaCode } from '../election/area.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';

/** The letters that postcodes end with: Royal Mail leaves out C, I, K, M, O and V, which are misread in handwriting. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** How many postcodes there can be in a sector ("LE2 0"): two letters of twenty. */
export const UNITS_IN_SECTOR = LETTERS.length ** 2;

/** The position of a unit, the two last letters of a postcode, in the order of the alphabet: "AA" 0, "ZZ" 399; `null` where it is none. */
export function unitPosition(unit: string): number | null {
  const [first, second] = [LETTERS.indexOf(unit.charAt(0)), LETTERS.indexOf(unit.charAt(1))];
  return unit.length === 2 && first >= 0 && second >= 0 ? first * LETTERS.length + second : null;
}

const FORMAT = { format: 'hustings-postcodes', version: 1 };

const NO_POSTCODE = '.';
const NO_POSITION = '-';
const MOST_SEATS = 36;

const schema = v.object({
  /** The first half of these postcodes, "LE2". */
  outward: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'must be the first half of a postcode')),
  /** The seats that they lie in, the one with the most postcodes first. */
  seats: v.pipe(v.array(v.string()), v.maxLength(MOST_SEATS, 'must be 36 seats or fewer')),
  /**
   * For each digit that the second half can begin with, a character for each unit from "AA" to "ZZ" (see `unitPosition`): the
   * number of its seat in base 36, "." where there is no such postcode, "-" where it has no position. "." at the end is left out.
   */
  sectors: v.record(
    v.pipe(v.string(), v.regex(/^\d$/, 'must be a digit')),
    v.pipe(
      v.string(),
      v.regex(/^[.\-\da-z]+$/, 'must hold “.”, “-”, digits and lower-case letters'),
      v.maxLength(UNITS_IN_SECTOR, 'must hold no more units than a sector can have'),
    ),
  ),
});

/** The seats of the postcodes that begin alike. */
export interface OutwardPostcodes {
  readonly outward: string;
  /** The seats that the postcodes lie in, the one with the most postcodes first. */
  readonly seats: readonly AreaCode[];
  /** For each first digit of the second half, a character a unit, as in the file. */
  readonly sectors: ReadonlyMap<string, string>;
}

/** Where a postcode is. One without a position exists, but the Ordnance Survey does not say where (some PO boxes). */
export type PostcodeAnswer =
  | { readonly kind: 'seat'; readonly code: AreaCode }
  | { readonly kind: 'no-position' }
  | { readonly kind: 'unknown' };

/**
 * The postcodes of a file, which must be of this outward code.
 * @throws DataError where the file is not complete, not of this format and version, of another outward code, or names a seat that
 * is not in its list.
 */
export function decodePostcodes(text: string, file: string, outward: string): OutwardPostcodes {
  const content = parseFile(text, file, FORMAT, schema);
  if (content.outward !== outward) throw new DataError(file, `it holds the postcodes of ${content.outward}, not of ${outward}`);
  const sectors = new Map(Object.entries(content.sectors));
  for (const [digit, units] of sectors) {
    const beyond = [...units].find(
      (unit) => unit !== NO_POSTCODE && unit !== NO_POSITION && Number.parseInt(unit, MOST_SEATS) >= content.seats.length,
    );
    if (beyond !== undefined)
      throw new DataError(file, `its sector ${digit} uses seat “${beyond}”, but it lists ${content.seats.length} seats`);
  }
  return { outward, seats: content.seats, sectors };
}

/**
 * The postcodes of a file, which must name the seats that the index of outward codes has for it.
 * @throws DataError where `decodePostcodes` does, or where it names others.
 */
export function decodeListedPostcodes(text: string, file: string, outward: string, seats: readonly AreaCode[]): OutwardPostcodes {
  const postcodes = decodePostcodes(text, file, outward);
  if (postcodes.seats.join() !== seats.join())
    throw new DataError(file, 'it names other seats than the index of outward codes, so one of the two is out of date');
  return postcodes;
}

/** Where a postcode is, given its outward code's postcodes and its second half ("0QA", capitals). */
export function seatOfPostcode({ seats, sectors }: OutwardPostcodes, inward: string): PostcodeAnswer {
  const position = unitPosition(inward.slice(1));
  const unit = position === null ? NO_POSTCODE : (sectors.get(inward.charAt(0))?.charAt(position) ?? NO_POSTCODE);
  if (unit === NO_POSITION) return { kind: 'no-position' };
  const code = unit === NO_POSTCODE ? undefined : seats[Number.parseInt(unit, MOST_SEATS)];
  return code === undefined ? { kind: 'unknown' } : { kind: 'seat', code };
}

/** The seats that a sector's postcodes lie in, "0" of "LE2 0"; none where there is no such sector. */
export function seatsOfSector({ seats, sectors }: OutwardPostcodes, sector: string): readonly AreaCode[] {
  const units = new Set(sectors.get(sector) ?? '');
  return seats.filter((_, position) => units.has(position.toString(MOST_SEATS)));
}

/**
 * The file of an outward code: its postcodes' second halves and their seats, `null` where the position is not known. The same for
 * every order of the map.
 * @throws RangeError where a second half is none, or the postcodes lie in more than 36 seats.
 */
export function encodePostcodes(outward: string, seatByInward: ReadonlyMap<string, AreaCode | null>): string {
  const seats = seatsByPostcodes(seatByInward.values());
  if (seats.length > MOST_SEATS)
    throw new RangeError(`The postcodes of ${outward} lie in ${seats.length} seats, more than the format holds.`);
  const sectors = new Map<string, string[]>();
  for (const [inward, code] of seatByInward) {
    const position = unitPosition(inward.slice(1));
    if (position === null) throw new RangeError(`“${outward} ${inward}” is not a postcode.`);
    const units = sectors.get(inward.charAt(0)) ?? Array.from({ length: UNITS_IN_SECTOR }, () => NO_POSTCODE);
    units[position] = code === null ? NO_POSITION : seats.indexOf(code).toString(MOST_SEATS);
    sectors.set(inward.charAt(0), units);
  }
  const ordered = [...sectors].sort(([a], [b]) => Number(a) - Number(b));
  return fileText(FORMAT, {
    outward,
    seats,
    sectors: Object.fromEntries(ordered.map(([digit, units]) => [digit, units.join('').replace(/(?<!\.)\.+$/, '')])),
  });
}

/** The different seats among those of postcodes, the most frequent first, equals by code; postcodes without a position do not count. */
export function seatsByPostcodes(codes: Iterable<AreaCode | null>): AreaCode[] {
  const counts = new Map<AreaCode, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1)).map(([code]) => code);
}
