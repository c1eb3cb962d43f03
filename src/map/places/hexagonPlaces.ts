import type { Contest } from '../../election/contest.ts';
import type { LngLat } from '../../geography/atlas.ts';
import { fromMercator, toMercator } from '../../geography/mercator.ts';
import { seatsOfArea } from './areas.ts';
import { PLACES, type Place } from './places.ts';

/** The seats (or the region) of the places that readers find their way by. A place without any is not named among the hexagons. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  London: ['E12000007'],
  Edinburgh: ['S14000078', 'S14000079', 'S14000080', 'S14000081', 'S14000082'],
  Cardiff: ['W07000089', 'W07000090', 'W07000091', 'W07000092'],
  Belfast: ['N05000001', 'N05000002', 'N05000003', 'N05000004'],
  Birmingham: ['E14001092', 'E14001093', 'E14001094', 'E14001095', 'E14001096', 'E14001097', 'E14001098', 'E14001099', 'E14001100'],
  Manchester: ['E14001352', 'E14001353', 'E14001354'],
  Glasgow: ['S14000084', 'S14000085', 'S14000086', 'S14000087', 'S14000088', 'S14000089'],
  Newcastle: ['E14001377', 'E14001378', 'E14001379'],
  Leeds: ['E14001319', 'E14001320', 'E14001321', 'E14001322', 'E14001323', 'E14001324', 'E14001325'],
  Liverpool: ['E14001337', 'E14001338', 'E14001339', 'E14001340', 'E14001341'],
  Bristol: ['E14001131', 'E14001132', 'E14001133', 'E14001134', 'E14001135'],
  Aberdeen: ['S14000060', 'S14000061'],
  Plymouth: ['E14001426', 'E14001427'],
  Norwich: ['E14001408', 'E14001409'],
  Sheffield: ['E14001466', 'E14001467', 'E14001468', 'E14001469', 'E14001470'],
  Leicester: ['E14001326', 'E14001327', 'E14001328'],
  Nottingham: ['E14001410', 'E14001411', 'E14001412'],
  Southampton: ['E14001499', 'E14001500'],
  Inverness: ['S14000094'],
  Derry: ['N05000008'],
  Swansea: ['W07000108'],
  Exeter: ['E14001231'],
  Carlisle: ['E14001152'],
  York: ['E14001604', 'E14001605'],
  Hull: ['E14001313', 'E14001314', 'E14001315'],
  Cambridge: ['E14001149'],
  Oxford: ['E14001419'],
  Brighton: ['E14001130'],
  Dundee: ['S14000075'],
  Middlesbrough: ['E14001367', 'E14001368'],
  'Stoke-on-Trent': ['E14001520', 'E14001521', 'E14001522'],
  Coventry: ['E14001180', 'E14001181', 'E14001182'],
  Bradford: ['E14001118', 'E14001119', 'E14001120'],
  Blackburn: ['E14001102'],
  Luton: ['E14001345', 'E14001346'],
  Bangor: ['W07000083'],
  Aberystwyth: ['W07000093'],
  Canterbury: ['E14001151'],
  Ipswich: ['E14001302'],
  Lincoln: ['E14001336'],
  Truro: ['E14001554'],
  Stornoway: ['S14000027'],
  Kirkwall: ['S14000051'],
};

/** The hexagons' country is larger on the screen than the map's: names come that many zoom levels earlier. */
const EARLIER = 1;
/** The first names stand however little room a phone's legend leaves: without the coasts, nothing else says what is where. */
const FIRST = Math.min(...PLACES.map(({ fromZoom }) => fromZoom));

/** The places in the middle of their seats' hexagons, given by the hexagons' centres. */
export function hexagonPlaces(
  constituencies: readonly Pick<Contest, 'index' | 'code' | 'region'>[],
  centres: readonly LngLat[],
): Place[] {
  return PLACES.flatMap((place) => {
    const points = seatsOfArea({ of: SEATS[place.name] ?? [] }, constituencies).flatMap((index) => {
      const centre = centres[index];
      return centre === undefined ? [] : [toMercator(centre)];
    });
    if (points.length === 0) return [];
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      {
        ...place,
        fromZoom: place.fromZoom === FIRST ? 0 : place.fromZoom - EARLIER,
        at: fromMercator([mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]),
      },
    ];
  });
}
