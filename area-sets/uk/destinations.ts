import type { DestinationDefinition } from '../../pipeline/definition/areaSetDefinition.ts';

/**
 * The parts of the country that readers are taken to: cities and counties whose seats are small on the map. Counties are as they are for
 * ceremonies, with the seats that lie across their borders; councils that were merged stand beside the one that took their place.
 */
export const DESTINATIONS: readonly DestinationDefinition[] = [
  { name: 'London', regions: ['E12000007'] },
  {
    name: 'West Midlands',
    councils: ['Birmingham', 'Coventry', 'Dudley', 'Sandwell', 'Solihull', 'Walsall', 'Wolverhampton'],
  },
  {
    name: 'Greater Manchester',
    councils: ['Bolton', 'Bury', 'Manchester', 'Oldham', 'Rochdale', 'Salford', 'Stockport', 'Tameside', 'Trafford', 'Wigan'],
  },
  {
    name: 'Lancashire and Yorkshire',
    councils: [
      'Blackburn with Darwen',
      'Blackpool',
      'Burnley',
      'Chorley',
      'Fylde',
      'Hyndburn',
      'Lancaster',
      'Pendle',
      'Preston',
      'Ribble Valley',
      'Rossendale',
      'South Ribble',
      'West Lancashire',
      'Wyre',
      'Barnsley',
      'Bradford',
      'Calderdale',
      'Doncaster',
      'East Riding of Yorkshire',
      'Kingston upon Hull, City of',
      'Kirklees',
      'Leeds',
      'Rotherham',
      'Sheffield',
      'Wakefield',
      'York',
      'North Yorkshire',
      'Craven',
      'Hambleton',
      'Harrogate',
      'Richmondshire',
      'Ryedale',
      'Scarborough',
      'Selby',
    ],
    // Three wards of Lancashire's are in the seat of this town of Merseyside.
    without: ['Southport'],
  },
  { name: 'Leicester', councils: ['Leicester'] },
];
