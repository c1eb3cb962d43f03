import type { Position } from 'geojson';
import type { AreaCode } from '../../src/election/area.ts';
import { degreesOf, type GridRing } from '../boundaries/grid.ts';
import type { SourceBoundaries } from '../boundaries/readBoundaries.ts';
import { nationalGridPosition } from './nationalGrid.ts';

/**
 * A seat's area on the National Grid: the rings of all its polygons and holes in metres, the first position of a ring repeated at
 * its end. A position is in the area where an odd number of rings surrounds it.
 */
export interface SeatArea {
  readonly code: AreaCode;
  readonly rings: Position[][];
}

/** Northern Ireland has a grid and postcodes of its own. */
const inGreatBritain = (code: AreaCode) => !code.startsWith('N');

/** The areas of seats, unless it is said otherwise Great Britain's, in the order of their codes. */
export function seatAreas(
  { rings, transform }: Pick<SourceBoundaries, 'rings' | 'transform'>,
  isWanted: (code: AreaCode) => boolean = inGreatBritain,
): SeatArea[] {
  const onNationalGrid = (ring: GridRing): Position[] =>
    [...ring, ...ring.slice(0, 1)].map((point) => [...nationalGridPosition(degreesOf(point, transform))]);
  return [...rings]
    .filter(([code]) => isWanted(code))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => ({ code, rings: own.map(onNationalGrid) }));
}
