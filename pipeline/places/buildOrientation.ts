import type { Contest } from '../../src/election/contest.ts';
import { foldName } from '../../src/election/foldName.ts';
import type { Orientation } from '../../src/geography/orientation.ts';
import type { AreaSetDefinition, DestinationDefinition, LandmarkDefinition } from '../definition/areaSetDefinition.ts';
import { SourceError } from '../sourceError.ts';
import type { Councils } from './readCouncils.ts';
import type { TownPlace } from './readTowns.ts';
import type { SeatAround } from './seatAround.ts';

/** How far a landmark may be from where GeoNames has it. */
const FURTHEST_METRES = 1_000;
const METRES_A_DEGREE = 111_195;

type Seat = Pick<Contest, 'index' | 'code' | 'name' | 'region'>;

interface Around {
  readonly towns: readonly TownPlace[];
  readonly councils: Councils;
  readonly seatAt: SeatAround;
}

/**
 * What readers find their way about a set of areas by: its landmarks and destinations, each with its seats there.
 * @throws SourceError where GeoNames has no such town within a kilometre, or a destination has no seats, or names a council or a region
 * that there is not.
 */
export function buildOrientation(
  { landmarks, destinations, regions }: Pick<AreaSetDefinition, 'landmarks' | 'destinations' | 'regions'>,
  seats: readonly Seat[],
  { towns, councils, seatAt }: Around,
): Orientation {
  return {
    landmarks: landmarks.map((landmark) => {
      const { name, at, fromZoom, called = name } = landmark;
      if (!towns.some((town) => town.name === called && metresBetween(at, town.position) <= FURTHEST_METRES))
        throw new SourceError({ file: 'landmarks' }, `there is no ${called} within a kilometre of ${at.join(', ')} in GeoNames.`);
      return { name, at: [...at], fromZoom, seats: seatsOf(landmark, seats, seatAt) };
    }),
    destinations: destinations.map((destination) => {
      const unknown = [
        ...(destination.councils ?? []).filter((council) => !councils.has(council)),
        ...(destination.regions ?? []).filter((code) => !regions.some((region) => region.code === code)),
      ];
      if (unknown.length > 0)
        throw new SourceError({ file: 'destinations' }, `${destination.name} names ${unknown.join(', ')}, which there is not.`);
      const own = seatsWithin(destination, seats, councils);
      if (own.length === 0) throw new SourceError({ file: 'destinations' }, `there are no seats in ${destination.name}.`);
      return { name: destination.name, seats: own };
    }),
  };
}

function seatsOf(landmark: LandmarkDefinition, seats: readonly Seat[], seatAt: SeatAround): readonly number[] {
  const { name, at, called = name, seats: rule = { named: called } } = landmark;
  if (rule === null) return [];
  if ('region' in rule) return seats.flatMap(({ index, region }) => (region === rule.region ? [index] : []));
  // Folded names have letters, figures and single spaces only: "York" begins "York Outer", and not "Yorkshire".
  const beginning = `${foldName(rule.named)} `;
  const named = seats.flatMap((seat) => (`${foldName(seat.name)} `.startsWith(beginning) ? [seat.index] : []));
  return named.length > 0 ? named : [seatAt(at, name)];
}

function seatsWithin(
  { regions = [], councils: names = [], without = [] }: DestinationDefinition,
  seats: readonly Seat[],
  councils: Councils,
) {
  return seats.flatMap(({ index, code, name, region }) => {
    const isWithin = regions.includes(region) || names.some((council) => councils.get(council)?.has(code));
    return isWithin && !without.includes(name) ? [index] : [];
  });
}

function metresBetween([lng, lat]: readonly [number, number], [otherLng, otherLat]: readonly [number, number]): number {
  return METRES_A_DEGREE * Math.hypot(lat - otherLat, (lng - otherLng) * Math.cos((lat * Math.PI) / 180));
}
