import { packNumbers, unpackNumbers } from './packedNumbers.ts';

/** Where a seat is, in units of the page's grid. */
export type Place = readonly [x: number, y: number];

/** Whole numbers of places that grow evenly across the map, roughly: packed as what they differ by from the plane that fits them best. */
export interface GuessedNumbers {
  /** The plane at the origin, and by how much it rises with x and with y. */
  readonly plane: readonly [number, number, number];
  readonly least: number;
  readonly size: number;
  readonly packed: string;
}

function guess([level, withX, withY]: GuessedNumbers['plane'], [x, y]: Place): number {
  return Math.round(level + withX * x + withY * y);
}

/** Packs numbers of places. */
export function packGuessed(numbers: readonly number[], places: readonly Place[]): GuessedNumbers {
  const plane = bestPlane(numbers, places);
  const differences = places.map((place, index) => (numbers[index] ?? 0) - guess(plane, place));
  const least = Math.min(...differences);
  const size = Math.max(...differences) - least + 1;
  return {
    plane,
    least,
    size,
    packed: packNumbers(
      differences.map((difference) => difference - least),
      size,
    ),
  };
}

/** The plane with the least squares of differences, to four digits. */
function bestPlane(numbers: readonly number[], places: readonly Place[]): GuessedNumbers['plane'] {
  const mean = (valueAt: (index: number) => number) => numbers.reduce((sum, _, index) => sum + valueAt(index), 0) / numbers.length;
  const x = (index: number) => (places[index]?.[0] ?? 0) - meanX;
  const y = (index: number) => (places[index]?.[1] ?? 0) - meanY;
  const number = (index: number) => (numbers[index] ?? 0) - meanNumber;
  const [meanX, meanY] = [mean((index) => places[index]?.[0] ?? 0), mean((index) => places[index]?.[1] ?? 0)];
  const meanNumber = mean((index) => numbers[index] ?? 0);
  const [xx, xy, yy] = [mean((index) => x(index) ** 2), mean((index) => x(index) * y(index)), mean((index) => y(index) ** 2)];
  const [xn, yn] = [mean((index) => x(index) * number(index)), mean((index) => y(index) * number(index))];
  const spread = xx * yy - xy * xy;
  const short = (value: number) => Number(value.toPrecision(4));
  const withX = short((xn * yy - yn * xy) / spread);
  const withY = short((yn * xx - xn * xy) / spread);
  return [short(meanNumber - withX * meanX - withY * meanY), withX, withY];
}

/** The numbers of the same places. */
export function unpackGuessed({ plane, least, size, packed }: GuessedNumbers, places: readonly Place[]): number[] {
  return unpackNumbers(packed, places.length, size).map((difference, index) => {
    const place = places[index];
    return difference + least + (place === undefined ? 0 : guess(plane, place));
  });
}
