/**
 * What a text says when it is read as a postcode.
 * - `full`: a whole postcode, `outward` and `inward` half.
 * - `outward`: a first half, perhaps with the beginning of a second half. Without a space "LE20" is either the whole of `outward`
 *   or, where no such code is in use, `otherwise` (LE2) with the beginning of a second half; `null` where only one reading is
 *   possible.
 * - `northern-ireland`: it begins with BT; the open data has no postcodes of Northern Ireland.
 * - `crown-dependency`: Jersey, Guernsey or the Isle of Man, which do not vote for the House of Commons.
 * - `malformed`: it looks like a postcode but cannot be one.
 */
export type PostcodeQuery =
  | { readonly kind: 'full'; readonly outward: string; readonly inward: string }
  | { readonly kind: 'outward'; readonly outward: string; readonly otherwise: string | null }
  | { readonly kind: 'northern-ireland'; readonly outward: string }
  | { readonly kind: 'crown-dependency'; readonly outward: string }
  | { readonly kind: 'malformed' };

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
  return begun === null ? { kind: 'malformed' } : (abroad(begun.outward) ?? begun);
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
