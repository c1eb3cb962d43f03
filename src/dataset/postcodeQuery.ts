/**
 * What a text says when it is read as a postcode.
 * - `full`: a whole postcode, `outward` and `inward` half.
 * - `outward`: a first half, perhaps with the beginning of a second half. Without a space "LE20" is either the whole of `outward`
 *   or, where no such code is in use, `otherwise` (LE2) with the beginning of a second half; `null` where only one reading is
 *   possible.
 * - `northern-ireland`: it begins with BT; the open data has no postcodes of Northern Ireland.
 * - `crown-dependency`: Jersey, Guernsey or the Isle of Man, which do not vote for the House of Commons.
 * - `misspelt`: it cannot be a postcode, but with letters for digits that look like them, or digits for letters, it would be one of
 *   these.
 * - `malformed`: it looks like a postcode but cannot be one.
 */
export type PostcodeQuery =
  | ({ readonly kind: 'full' } & WholePostcode)
  | { readonly kind: 'outward'; readonly outward: string; readonly otherwise: string | null }
  | { readonly kind: 'northern-ireland'; readonly outward: string }
  | { readonly kind: 'crown-dependency'; readonly outward: string }
  | { readonly kind: 'misspelt'; readonly perhaps: readonly WholePostcode[] }
  | { readonly kind: 'malformed' };

/** Both halves of a postcode, in capitals. */
export interface WholePostcode {
  readonly outward: string;
  readonly inward: string;
}

const FULL = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/;
const OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const INCOMPLETE = /^([A-Z]{1,2}\d[A-Z\d]?)\d[ABD-HJLNP-UW-Z]?$/;
const INWARD_BEGUN = /^\d[ABD-HJLNP-UW-Z]?$/;

/** "LE2…", or as long as a postcode and ending like one: "SWIA 1AA", "0X1 2AB". */
const POSTCODE_LIKE = /^(?:[A-Z]{1,2}\d[A-Z\d]{0,6}|[A-Z\d]{2,4}\d[A-Z]{2})$/;

/** A constituency code on its way, which also begins with a letter and digits. */
const CONSTITUENCY_CODE = /^[ENSW]\d{4,8}$/;

/** How a typed text reads as a postcode, in whatever case and spacing; `null` where it is none, but a name perhaps. */
export function parsePostcode(text: string): PostcodeQuery | null {
  const parts = text
    .toUpperCase()
    .split(/[^A-Z\d]+/)
    .filter((part) => part !== '');
  const joined = parts.join('');
  if (!POSTCODE_LIKE.test(joined) || CONSTITUENCY_CODE.test(joined)) return null;
  const [, outward, inward] = FULL.exec(joined) ?? [];
  if (outward !== undefined && inward !== undefined) return abroad(outward) ?? { kind: 'full', outward, inward };
  const begun = outwardOf(parts, joined);
  if (begun === null) {
    const perhaps = likeness(parts);
    return perhaps.length === 0 ? { kind: 'malformed' } : { kind: 'misspelt', perhaps };
  }
  return abroad(begun.outward) ?? begun;
}

function outwardOf(parts: readonly string[], joined: string): Extract<PostcodeQuery, { kind: 'outward' }> | null {
  const [first = '', second] = parts;
  const spaced = parts.length === 2 && second !== undefined && OUTWARD.test(first) && INWARD_BEGUN.test(second);
  if (spaced) return { kind: 'outward', outward: first, otherwise: null };
  const shorter = INCOMPLETE.exec(joined)?.[1] ?? null;
  if (OUTWARD.test(joined)) return { kind: 'outward', outward: joined, otherwise: shorter };
  return shorter === null ? null : { kind: 'outward', outward: shorter, otherwise: null };
}

function abroad(outward: string): Extract<PostcodeQuery, { kind: 'northern-ireland' | 'crown-dependency' }> | null {
  if (/^BT\d/.test(outward)) return { kind: 'northern-ireland', outward };
  return /^(?:JE|GY|IM)\d/.test(outward) ? { kind: 'crown-dependency', outward } : null;
}

/** Digits and the letters that are taken for them. */
const ALIKE: readonly (readonly [digit: string, letters: string])[] = [
  ['0', 'OQD'],
  ['1', 'IL'],
  ['2', 'Z'],
  ['5', 'S'],
  ['6', 'G'],
  ['8', 'B'],
];
/** With more than these, nearly every text would be a postcode. */
const MOST_CHANGES = 2;
/** The first halves that there are: "A" a letter, "9" a digit. */
const OUTWARDS = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'] as const;

function asDigit(sign: string): readonly string[] {
  return /\d/.test(sign) ? [sign] : ALIKE.flatMap(([digit, letters]) => (letters.includes(sign) ? [digit] : []));
}

function asLetters(sign: string): readonly string[] {
  return /\D/.test(sign) ? [sign] : ALIKE.flatMap(([digit, letters]) => (digit === sign ? [...letters] : []));
}

function changes(reading: string, typed: string): number {
  return [...reading].filter((sign, at) => sign !== typed[at]).length;
}

/** The postcodes that a text would be with the fewest of its letters read as digits, or digits as letters. */
function likeness(parts: readonly string[]): readonly WholePostcode[] {
  if (parts.length > 1 && parts.at(-1)?.length !== 3) return [];
  const joined = parts.join('');
  const found = new Map<string, WholePostcode>();
  for (const shape of OUTWARDS.map((outward) => `${outward}9AA`).filter(({ length }) => length === joined.length)) {
    let readings: readonly string[] = [''];
    for (const [at, sign] of [...joined].entries()) {
      const next = shape[at] === '9' ? asDigit(sign) : asLetters(sign);
      readings = readings
        .flatMap((reading) => next.map((each) => reading + each))
        .filter((reading) => changes(reading, joined) <= MOST_CHANGES);
    }
    for (const reading of readings) {
      const [, outward, inward] = FULL.exec(reading) ?? [];
      if (outward !== undefined && inward !== undefined) found.set(reading, { outward, inward });
    }
  }
  const fewest = Math.min(...[...found.keys()].map((reading) => changes(reading, joined)));
  return [...found].flatMap(([reading, postcode]) => (changes(reading, joined) === fewest ? [postcode] : []));
}
