import type { PackageLoader } from '../dataset/fetchPackage.ts';
import { outwardInUse, type PostcodeIndex, seatsOfOutward } from '../dataset/postcodeIndex.ts';
import type { PostcodeQuery } from '../dataset/postcodeQuery.ts';
import { type OutwardPostcodes, seatOfPostcode, seatsOfSector } from '../dataset/postcodes.ts';

/**
 * What is known of a postcode, seats by code.
 * - `seat`: a whole postcode's, which is that of one position, though addresses of it may lie in the seat next door.
 * - `seats`: those that an outward code touches, the one with the most postcodes first.
 * - `no-position`: it exists, but the open data does not say where.
 * - `perhaps`: it cannot be a postcode, and these that look like it are in use.
 * - `unknown`: no such postcode is in use. Where all those that begin so are in one seat, `around` says how they begin and the seat.
 * - `none-here`: the package has no postcodes for the areas of the election.
 * The others are as in `PostcodeQuery`.
 */
export type PostcodeFinding =
  | { readonly kind: 'seat'; readonly postcode: string; readonly code: string }
  | { readonly kind: 'seats'; readonly postcode: string; readonly codes: readonly string[] }
  | { readonly kind: 'no-position'; readonly postcode: string }
  | { readonly kind: 'perhaps'; readonly postcodes: readonly { readonly postcode: string; readonly code: string }[] }
  | { readonly kind: 'unknown'; readonly postcode: string; readonly around: Around | null }
  | { readonly kind: 'none-here' }
  | { readonly kind: 'northern-ireland' }
  | { readonly kind: 'crown-dependency' }
  | { readonly kind: 'malformed' };

interface Around {
  /** "LS14 6", or "LS14". */
  readonly beginning: string;
  readonly code: string;
}

type PostcodeFiles = Pick<PackageLoader, 'postcodeIndex' | 'postcodes' | 'lacksPostcodes'>;

/** Looks a postcode up in the data package; nothing is fetched where the text alone gives the answer. */
export async function findPostcode(query: PostcodeQuery, loader: PostcodeFiles): Promise<PostcodeFinding> {
  if (loader.lacksPostcodes) return { kind: 'none-here' };
  switch (query.kind) {
    case 'full': {
      const postcode = `${query.outward} ${query.inward}`;
      const postcodes = await loader.postcodes(query.outward);
      const answer = postcodes === null ? null : seatOfPostcode(postcodes, query.inward);
      if (postcodes === null || answer === null) return { kind: 'unknown', postcode, around: null };
      if (answer.kind === 'seat') return { kind: 'seat', postcode, code: answer.code };
      if (answer.kind === 'no-position') return { kind: 'no-position', postcode };
      return { kind: 'unknown', postcode, around: aroundOf(postcodes, query.inward) };
    }
    case 'outward': {
      const index = await loader.postcodeIndex();
      const outward = outwardInUse(index, query);
      return outward === null ? findBegunOutward(query.outward, index) : findOutward(outward, index);
    }
    case 'misspelt': {
      const inUse = (await Promise.all(query.perhaps.map((each) => findPostcode({ kind: 'full', ...each }, loader)))).flatMap(
        (found) => (found.kind === 'seat' ? [{ postcode: found.postcode, code: found.code }] : []),
      );
      return inUse.length === 0 ? { kind: 'malformed' } : { kind: 'perhaps', postcodes: inUse };
    }
    case 'northern-ireland':
    case 'crown-dependency':
    case 'malformed':
      return { kind: query.kind };
    default:
      return query satisfies never;
  }
}

/** The seat that all postcodes of a sector are in, or, where the sector has none, all those of the first half; `null` for several. */
function aroundOf(postcodes: OutwardPostcodes, inward: string): Around | null {
  const { outward } = postcodes;
  const sector = inward.slice(0, 1);
  const ofSector = seatsOfSector(postcodes, sector);
  const [code, ...others] = ofSector.length === 0 ? postcodes.seats : ofSector;
  if (code === undefined || others.length > 0) return null;
  return { beginning: ofSector.length === 0 ? outward : `${outward} ${sector}`, code };
}

function findOutward(postcode: string, index: PostcodeIndex): PostcodeFinding {
  const codes = seatsOfOutward(index, postcode);
  if (codes === null) return { kind: 'unknown', postcode, around: null };
  return codes.length === 0 ? { kind: 'no-position', postcode } : { kind: 'seats', postcode, codes };
}

/** No postcode begins with "SW1" alone, but whoever types "SW1A" passes by it. */
function findBegunOutward(begun: string, { seatsByOutward }: PostcodeIndex): PostcodeFinding {
  const codes = new Set<string>();
  for (const [outward, seats] of seatsByOutward) if (outward.startsWith(begun)) for (const code of seats) codes.add(code);
  return codes.size === 0
    ? { kind: 'unknown', postcode: begun, around: null }
    : { kind: 'seats', postcode: `${begun}…`, codes: [...codes] };
}
