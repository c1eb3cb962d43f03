import Flatbush from 'flatbush';
import pointInPolygon from 'point-in-polygon-hao';
import type { AreaCode } from '../../src/election/area.ts';
import type { Borders } from './borderLines.ts';
import type { NationalGridPosition } from './nationalGrid.ts';
import type { SeatArea } from './seatArea.ts';

const SQUARE_METRES_A_SIDE = 500;

/**
 * A function that gives the seat around a position; `null` where it is in none. A position exactly on a border belongs to the
 * seat whose area comes first.
 */
export function surroundingSeat(areas: readonly SeatArea[], borders: Borders): (position: NationalGridPosition) => AreaCode | null {
  const index = indexOf(areas);
  const seatOf = ([easting, northing]: NationalGridPosition): AreaCode | null => {
    const candidates = index.search(easting, northing, easting, northing).sort((a, b) => a - b);
    const isAround = (area: SeatArea | undefined): boolean =>
      area !== undefined && pointInPolygon([easting, northing], area.rings) !== false;
    return candidates.map((candidate) => areas[candidate]).find(isAround)?.code ?? null;
  };

  // In a square that no border touches all positions have one seat, which decides most of 1.7 million postcodes at once.
  const squares = new Map<string, AreaCode | null | 'several'>();
  return (position) => {
    const [column, row] = [Math.floor(position[0] / SQUARE_METRES_A_SIDE), Math.floor(position[1] / SQUARE_METRES_A_SIDE)];
    const key = `${column} ${row}`;
    let square = squares.get(key);
    if (square === undefined) {
      square = isTouched(borders, column, row) ? 'several' : seatOf(position);
      squares.set(key, square);
    }
    return square === 'several' ? seatOf(position) : square;
  };
}

function isTouched({ index }: Borders, column: number, row: number): boolean {
  const [west, south] = [column * SQUARE_METRES_A_SIDE, row * SQUARE_METRES_A_SIDE];
  return index.collides(west, south, west + SQUARE_METRES_A_SIDE, south + SQUARE_METRES_A_SIDE);
}

function indexOf(areas: readonly SeatArea[]): Flatbush {
  const index = new Flatbush(areas.length);
  for (const { rings } of areas) {
    let [west, south, east, north] = [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const [easting = 0, northing = 0] of rings.flat()) {
      west = Math.min(west, easting);
      south = Math.min(south, northing);
      east = Math.max(east, easting);
      north = Math.max(north, northing);
    }
    index.add(west, south, east, north);
  }
  index.finish();
  return index;
}
