import Flatbush from 'flatbush';
import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import type { GridRing } from './grid.ts';

/** The rows of the grid that are looked up together. */
const ROWS = 16;
/** Steps of the grid beside a level line, less than any other line comes near its middle. */
const BESIDE = 1e-6;

/** A line between two points that follow one another in a ring. */
export interface Edge {
  readonly from: GridPoint;
  readonly to: GridPoint;
}

/**
 * The edges of each seat's land, which they have on their left. Land is what an odd number of a seat's rings lie round, whatever their
 * sense: where the banks of a creek have changed places, the way between is still water. Where several seats lay claim to a place, since
 * the publisher's simplification moved each one's line over the other's, the first has it.
 * @param ringsOfSeats rings that meet at their points only.
 */
export function edgesAroundLand(ringsOfSeats: readonly (readonly GridRing[])[]): Edge[][] {
  const seats = ringsOfSeats.map(seatOf);
  const index = new Flatbush(seats.length);
  for (const { bounds } of seats) index.add(...bounds);
  index.finish();
  const edges = new Map(seats.flatMap(({ edges: own }) => [...own]));
  const around: Edge[][] = seats.map(() => []);
  for (const [key, { from, to }] of edges) {
    const middle: GridPoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const near = index.search(middle[0], middle[1], middle[0], middle[1]).sort((a, b) => a - b);
    const left = near.filter((number) => isLandOnLeft(seats[number], key, { from, to }, middle));
    const right = near.filter((number) => left.includes(number) !== seats[number]?.edges.has(key));
    if (left[0] === right[0]) continue;
    around[left[0] ?? -1]?.push({ from, to });
    around[right[0] ?? -1]?.push({ from: to, to: from });
  }
  return around;
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

interface Seat {
  /** Those that it runs along an odd number of times, by what both directions have in common. */
  readonly edges: ReadonlyMap<string, Edge>;
  readonly rows: ReadonlyMap<number, readonly [key: string, edge: Edge][]>;
  readonly bounds: Bounds;
}

function seatOf(rings: readonly GridRing[]): Seat {
  const edges = new Map<string, Edge>();
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    ring.forEach((one, position) => {
      const other = ring[(position + 1) % ring.length] ?? one;
      [west, south, east, north] = [
        Math.min(west, one[0]),
        Math.min(south, one[1]),
        Math.max(east, one[0]),
        Math.max(north, one[1]),
      ];
      if (one[0] === other[0] && one[1] === other[1]) return;
      // Upwards, and level ones eastwards.
      const [from, to] = one[1] < other[1] || (one[1] === other[1] && one[0] < other[0]) ? [one, other] : [other, one];
      const key = `${from} ${to}`;
      if (!edges.delete(key)) edges.set(key, { from, to });
    });
  }
  const rows = new Map<number, [string, Edge][]>();
  for (const entry of edges) {
    const [, { from, to }] = entry;
    for (let row = Math.floor(from[1] / ROWS); row <= Math.floor(to[1] / ROWS); row += 1) {
      const others = rows.get(row);
      if (others === undefined) rows.set(row, [entry]);
      else others.push(entry);
    }
  }
  return { edges, rows, bounds: [west, south, east, north] };
}

/** Whether the place just left of an edge's middle is a seat's: whether an odd number of the seat's edges lie west of it. */
function isLandOnLeft(seat: Seat | undefined, key: string, { from, to }: Edge, [x, middleY]: GridPoint): boolean {
  const y = from[1] === to[1] ? middleY + BESIDE : middleY;
  let isLand = false;
  for (const [otherKey, other] of seat?.rows.get(Math.floor(y / ROWS)) ?? []) {
    if (other.from[1] > y || other.to[1] <= y || otherKey === key) continue;
    const along = (y - other.from[1]) / (other.to[1] - other.from[1]);
    if (other.from[0] + along * (other.to[0] - other.from[0]) < x) isLand = !isLand;
  }
  return isLand;
}
