import type { PackageLoader } from '../dataset/fetchPackage.ts';
import { outwardInUse, type PostcodeIndex, seatsOfOutward } from '../dataset/postcodeIndex.ts';
import type { PostcodeQuery } from '../dataset/postcodeQuery.ts';
import { seatOfPostcode } from '../dataset/postcodes.ts';

/**
 * What is known of a postcode, seats by code.
 * - `seat`: a whole postcode's, which is that of one position, though addresses of it may lie in the seat next door.
 * - `seats`: those that an outward code touches, the one with the most postcodes first.
 * - `no-position`: it exists, but the open data does not say where.
 * - `unknown`: no such postcode is in use.
 * The others are as in `PostcodeQuery`.
 */
export type PostcodeFinding =
  | { readonly kind: 'seat'; readonly postcode: string; readonly code: string }
  | { readonly kind: 'seats'; readonly postcode: string; readonly codes: readonly string[] }
  | { readonly kind: 'no-position'; readonly postcode: string }
  | { readonly kind: 'unknown'; readonly postcode: string }
  | { readonly kind: 'northern-ireland' }
  | { readonly kind: 'crown-dependency' }
  | { readonly kind: 'malformed' };

type PostcodeFiles = Pick<PackageLoader, 'postcodeIndex' | 'postcodes'>;

/** Looks a postcode up in the data package; nothing is fetched where the text alone gives the answer. */
export async function findPostcode(query: PostcodeQuery, loader: PostcodeFiles): Promise<PostcodeFinding> {
  switch (query.kind) {
    case 'full': {
      const postcode = `${query.outward} ${query.inward}`;
      const postcodes = await loader.postcodes(query.outward);
      const answer = postcodes === null ? null : seatOfPostcode(postcodes, query.inward);
      if (answer === null) return { kind: 'unknown', postcode };
      return answer.kind === 'seat' ? { kind: 'seat', postcode, code: answer.code } : { kind: answer.kind, postcode };
    }
    case 'outward': {
      const index = await loader.postcodeIndex();
      const outward = outwardInUse(index, query);
      return outward === null ? findBegunOutward(query.outward, index) : findOutward(outward, index);
    }
    case 'northern-ireland':
    case 'crown-dependency':
    case 'malformed':
      return { kind: query.kind };
    default:
      return query satisfies never;
  }
}

function findOutward(postcode: string, index: PostcodeIndex): PostcodeFinding {
  const codes = seatsOfOutward(index, postcode);
  if (codes === null) return { kind: 'unknown', postcode };
  return codes.length === 0 ? { kind: 'no-position', postcode } : { kind: 'seats', postcode, codes };
}

/** No postcode begins with "SW1" alone, but whoever types "SW1A" passes by it. */
function findBegunOutward(begun: string, { seatsByOutward }: PostcodeIndex): PostcodeFinding {
  const codes = new Set<string>();
  for (const [outward, seats] of seatsByOutward) if (outward.startsWith(begun)) for (const code of seats) codes.add(code);
  return codes.size === 0 ? { kind: 'unknown', postcode: begun } : { kind: 'seats', postcode: `${begun}…`, codes: [...codes] };
}
