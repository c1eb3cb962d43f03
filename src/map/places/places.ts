import type { Contest } from '../../election/contest.ts';
import type { LngLat } from '../../geography/atlas.ts';
import { fromMercator, toMercator } from '../../geography/mercator.ts';
import { seatsOfArea } from './areas.ts';

/** A city or town that readers find their way by. */
export interface Place {
  readonly name: string;
  readonly at: LngLat;
  /** The zoom level from which it is named. */
  readonly fromZoom: number;
}

/**
 * Cities and towns to find one's way by, the most important first: name, position of the centre to about a kilometre, zoom level, and
 * the first code of its region or its seats of 2024 with their number, which follow one another. One without seats of its own is not
 * named among the hexagons.
 */
const TABLE: readonly (readonly [name: string, lng: number, lat: number, fromZoom: number, code: string, seats: number])[] = [
  ['London', -0.127, 51.507, 5, 'E12000007', 1],
  ['Edinburgh', -3.189, 55.952, 5, 'S14000078', 5],
  ['Cardiff', -3.18, 51.482, 5, 'W07000089', 4],
  ['Belfast', -5.93, 54.597, 5, 'N05000001', 4],
  ['Birmingham', -1.898, 52.48, 5, 'E14001092', 9],
  ['Manchester', -2.244, 53.48, 6, 'E14001352', 3],
  ['Glasgow', -4.252, 55.864, 6, 'S14000084', 6],
  ['Newcastle', -1.613, 54.974, 6, 'E14001377', 3],
  ['Leeds', -1.549, 53.801, 6, 'E14001319', 7],
  ['Liverpool', -2.983, 53.408, 6, 'E14001337', 5],
  ['Bristol', -2.588, 51.455, 6, 'E14001131', 5],
  ['Aberdeen', -2.094, 57.15, 6, 'S14000060', 2],
  ['Plymouth', -4.143, 50.376, 6, 'E14001426', 2],
  ['Norwich', 1.297, 52.63, 6, 'E14001408', 2],
  ['Sheffield', -1.47, 53.381, 7, 'E14001466', 5],
  ['Leicester', -1.133, 52.637, 7, 'E14001326', 3],
  ['Nottingham', -1.15, 52.954, 7, 'E14001410', 3],
  ['Southampton', -1.404, 50.909, 7, 'E14001499', 2],
  ['Inverness', -4.224, 57.478, 6, 'S14000094', 1],
  ['Derry', -7.319, 54.997, 7, 'N05000008', 1],
  ['Swansea', -3.944, 51.62, 7, 'W07000108', 1],
  ['Exeter', -3.534, 50.726, 7, 'E14001231', 1],
  ['Carlisle', -2.938, 54.895, 7, 'E14001152', 1],
  ['York', -1.081, 53.96, 7, 'E14001604', 2],
  ['Hull', -0.337, 53.745, 7, 'E14001313', 3],
  ['Cambridge', 0.122, 52.205, 7, 'E14001149', 1],
  ['Oxford', -1.258, 51.752, 7, 'E14001419', 1],
  ['Brighton', -0.137, 50.822, 7, 'E14001130', 1],
  ['Dundee', -2.97, 56.462, 7, 'S14000075', 1],
  ['Middlesbrough', -1.235, 54.574, 7, 'E14001367', 2],
  ['Stoke-on-Trent', -2.18, 53.003, 7, 'E14001520', 3],
  ['Coventry', -1.511, 52.408, 8, 'E14001180', 3],
  ['Bradford', -1.754, 53.794, 8, 'E14001118', 3],
  ['Blackburn', -2.483, 53.748, 8, 'E14001102', 1],
  ['Luton', -0.417, 51.879, 8, 'E14001345', 2],
  ['Bangor', -4.129, 53.228, 7, 'W07000083', 1],
  ['Aberystwyth', -4.083, 52.416, 7, 'W07000093', 1],
  ['Canterbury', 1.081, 51.28, 7, 'E14001151', 1],
  ['Ipswich', 1.155, 52.056, 7, 'E14001302', 1],
  ['Lincoln', -0.538, 53.235, 7, 'E14001336', 1],
  ['Truro', -5.051, 50.263, 7, 'E14001554', 1],
  ['Stornoway', -6.389, 58.209, 7, 'S14000027', 1],
  ['Kirkwall', -2.96, 58.981, 7, 'S14000051', 1],
  ['Lerwick', -1.145, 60.155, 7, '', 0],
];

export const PLACES: readonly Place[] = TABLE.map(([name, lng, lat, fromZoom]) => ({ name, at: [lng, lat], fromZoom }));

/** The hexagons' country is larger on the screen than the map's: names come that many zoom levels earlier. */
const EARLIER = 1;
/** The first names stand however little room a phone's legend leaves: without the coasts, nothing else says what is where. */
const FIRST = Math.min(...PLACES.map(({ fromZoom }) => fromZoom));

/** The places in the middle of their seats' hexagons, given by the hexagons' centres. */
export function hexagonPlaces(
  contests: readonly Pick<Contest, 'index' | 'code' | 'region'>[],
  centres: readonly LngLat[],
): Place[] {
  return TABLE.flatMap(([name, , , fromZoom, code, seats]) => {
    const [letter = '', first] = [code.slice(0, 1), Number(code.slice(1))];
    const of = Array.from({ length: seats }, (_, place) => `${letter}${String(first + place).padStart(8, '0')}`);
    const points = seatsOfArea({ of }, contests).flatMap((index) => {
      const centre = centres[index];
      return centre === undefined ? [] : [toMercator(centre)];
    });
    if (points.length === 0) return [];
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      {
        name,
        fromZoom: fromZoom === FIRST ? 0 : fromZoom - EARLIER,
        at: fromMercator([mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]),
      },
    ];
  });
}
