import type { ConstituencyCode } from '../../src/psephology/constituency.ts';
import { SourceError } from '../sourceError.ts';
import { bordersOf } from './borderLines.ts';
import { nearestSeat } from './nearestSeat.ts';
import type { Postcode } from './readPostcodes.ts';
import type { SeatArea } from './seatArea.ts';
import { surroundingSeat } from './surroundingSeat.ts';

/** Piers and moored ships are outside the boundaries, which follow the coast; Ryde's pier, the longest case, ends 627 m from it. */
const FURTHEST_METRES = 1_000;

/** Each outward code's postcodes by their second half, with their seat; `null` where the position is not known. */
export type SeatsOfPostcodes = ReadonlyMap<string, ReadonlyMap<string, ConstituencyCode | null>>;

export interface PlacedPostcodes {
  readonly seats: SeatsOfPostcodes;
  /** How many postcodes lie in a seat, how many outside all of them were given to the nearest, how many have no position. */
  readonly inside: number;
  readonly nearest: number;
  readonly withoutPosition: number;
  /** How far the furthest of the nearest is from its seat. */
  readonly furthest: { readonly postcode: string; readonly metres: number } | null;
}

/**
 * The seat of each postcode: the one around its position, failing that the nearest.
 * @throws SourceError where a postcode stands twice in the file, or is further than 1 km from every seat.
 */
export function placePostcodes(postcodes: readonly Postcode[], file: string, areas: readonly SeatArea[]): PlacedPostcodes {
  const borders = bordersOf(areas);
  const around = surroundingSeat(areas, borders);
  const seats = new Map<string, Map<string, ConstituencyCode | null>>();
  let [inside, nearest, withoutPosition] = [0, 0, 0];
  let furthest: PlacedPostcodes['furthest'] = null;
  for (const { outward, inward, position } of postcodes) {
    const postcode = `${outward} ${inward}`;
    const own = seats.get(outward) ?? new Map<string, ConstituencyCode | null>();
    if (own.has(inward)) throw new SourceError({ file, column: 'postcode' }, `${postcode} stands twice.`);
    seats.set(outward, own);
    let code = position === null ? null : around(position);
    if (position === null) withoutPosition += 1;
    else if (code !== null) inside += 1;
    else {
      const seat = nearestSeat(borders, position);
      if (seat.metres > FURTHEST_METRES) {
        throw new SourceError(
          { file, column: 'eastings' },
          `${postcode} at ${position.join()} is ${Math.round(seat.metres)} m from the nearest seat.`,
        );
      }
      code = seat.code;
      nearest += 1;
      if (seat.metres > (furthest?.metres ?? 0)) furthest = { postcode, metres: seat.metres };
    }
    own.set(inward, code);
  }
  return { seats, inside, nearest, withoutPosition, furthest };
}
