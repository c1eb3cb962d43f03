import type { Contest } from '../../src/election/contest.ts';
import type { SourceBoundaries } from '../boundaries/readBoundaries.ts';
import { bordersOf } from '../postcodes/borderLines.ts';
import { nationalGridPosition } from '../postcodes/nationalGrid.ts';
import { nearestSeat } from '../postcodes/nearestSeat.ts';
import { seatAreas } from '../postcodes/seatArea.ts';
import { surroundingSeat } from '../postcodes/surroundingSeat.ts';
import { SourceError } from '../sourceError.ts';

/** Middles of harbour towns and islands lie in the water now and then. */
const FURTHEST_METRES = 5_000;

/** Returns the index of the seat around a position, or nearest to it. @throws SourceError where it is far from every seat. */
export type SeatAround = (position: readonly [lng: number, lat: number], what: string) => number;

/** A function that finds the seat around a place's middle by the publisher's boundaries. */
export function seatAround(boundaries: SourceBoundaries, seats: readonly Pick<Contest, 'code' | 'index'>[]): SeatAround {
  const indexOf = new Map(seats.map(({ code, index }) => [code, index]));
  const areas = seatAreas(boundaries, () => true);
  const borders = bordersOf(areas);
  const around = surroundingSeat(areas, borders);
  return ([lng, lat], what) => {
    const position = nationalGridPosition([lng, lat]);
    const inside = around(position);
    const nearest = inside === null ? nearestSeat(borders, position) : null;
    const index = indexOf.get(inside ?? nearest?.code ?? '');
    if (index === undefined || (nearest !== null && nearest.metres > FURTHEST_METRES))
      throw new SourceError({ file: 'places' }, `${what} is ${Math.round(nearest?.metres ?? 0)} m from the nearest seat.`);
    return index;
  };
}
