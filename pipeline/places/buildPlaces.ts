import type { Places } from '../../src/dataset/places.ts';
import type { Contest } from '../../src/election/contest.ts';
import { foldName } from '../../src/election/foldName.ts';
import { SourceError } from '../sourceError.ts';
import type { TownPlace } from './readTowns.ts';
import type { WardPlace } from './readWards.ts';
import type { SeatAround } from './seatAround.ts';

/**
 * Towns and wards with their seats. A town is in the seat around its middle; of a ward that lies in several, the seat around its
 * middle comes first.
 * @throws SourceError where a middle is far from every seat, or a ward names a seat that there is not.
 */
export function buildPlaces(
  towns: readonly TownPlace[],
  wards: readonly WardPlace[],
  seatAt: SeatAround,
  seats: readonly Pick<Contest, 'code' | 'index'>[],
): Places {
  const indexOf = new Map(seats.map(({ code, index }) => [code, index]));
  const known = new Set<string>();
  const placed = [...towns]
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(({ name, position }) => ({ name, seat: seatAt(position, name) }))
    .filter(({ name, seat }) => {
      const key = `${foldName(name)} ${seat}`;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
  const wardsBySeat = wards.map(({ name, council, position, seats: own, code }) => {
    const middle = seatAt(position, `${name} (${code})`);
    const indices = own.map((each) => {
      const index = indexOf.get(each);
      if (index === undefined) throw new SourceError({ file: 'wards' }, `${name} (${code}) lies in ${each}, which is no seat.`);
      return index;
    });
    return { name, council, seats: indices.sort((a, b) => Number(b === middle) - Number(a === middle) || a - b) };
  });
  const byCouncil = (a: { council: string; name: string }, b: { council: string; name: string }) =>
    a.council < b.council ? -1 : a.council > b.council ? 1 : a.name < b.name ? -1 : 1;
  return { towns: placed, wards: wardsBySeat.sort(byCouncil) };
}
