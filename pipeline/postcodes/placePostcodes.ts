import type { PostcodeCounts } from '../../src/dataset/postcodeIndex.ts';
import type { AreaCode } from '../../src/election/area.ts';
import { SourceError } from '../sourceError.ts';
import { bordersOf } from './borderLines.ts';
import { nearestSeat } from './nearestSeat.ts';
import type { Postcode } from './readPostcodes.ts';
import type { SeatArea } from './seatArea.ts';
import { surroundingSeat } from './surroundingSeat.ts';

/** Piers and moored ships are outside the boundaries, which follow the coast; Ryde's pier, the longest case, ends 627 m from it. */
const FURTHEST_METRES = 1_000;

/** Each outward code's postcodes by their second half, with their seat; `null` where the position is not known. */
export type SeatsOfPostcodes = ReadonlyMap<string, ReadonlyMap<string, AreaCode | null>>;

export interface PlacedPostcodes {
  readonly seats: SeatsOfPostcodes;
  readonly counts: PostcodeCounts;
}

/**
 * The seat of each postcode: the one around its position, failing that the nearest.
 * @throws SourceError where a postcode stands twice in the file, or is further than 1 km from every seat.
 */
export function placePostcodes(postcodes: readonly Postcode[], file: string, areas: readonly SeatArea[]): PlacedPostcodes {
  const borders = bordersOf(areas);
  const around = surroundingSeat(areas, borders);
  const seats = new Map<string, Map<string, AreaCode | null>>();
  let [outside, furthestMetres, withoutPosition] = [0, 0, 0];
  for (const { outward, inward, position } of postcodes) {
    const own = seats.get(outward) ?? new Map<string, AreaCode | null>();
    if (own.has(inward)) throw new SourceError({ file, column: 'postcode' }, `${outward} ${inward} stands twice.`);
    seats.set(outward, own);
    let code = position === null ? null : around(position);
    if (position === null) {
      withoutPosition += 1;
    } else if (code === null) {
      const nearest = nearestSeat(borders, position);
      const metres = Math.round(nearest.metres);
      if (metres > FURTHEST_METRES) {
        throw new SourceError(
          { file, column: 'eastings' },
          `${outward} ${inward} at ${position.join()} is ${metres} m from the nearest seat.`,
        );
      }
      code = nearest.code;
      outside += 1;
      furthestMetres = Math.max(furthestMetres, metres);
    }
    own.set(inward, code);
  }
  return { seats, counts: { all: postcodes.length, outside, furthestMetres, withoutPosition } };
}
