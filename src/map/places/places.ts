import type { LngLat } from '../../geography/atlas.ts';

/** A city or town that readers find their way by. */
export interface Place {
  readonly name: string;
  readonly at: LngLat;
  /** The zoom level from which it is named. */
  readonly fromZoom: number;
}

/** Cities and towns to find one's way by, the most important first. Positions: city centres, to about a kilometre. */
export const PLACES: readonly Place[] = [
  { name: 'London', at: [-0.127, 51.507], fromZoom: 5 },
  { name: 'Edinburgh', at: [-3.189, 55.952], fromZoom: 5 },
  { name: 'Cardiff', at: [-3.18, 51.482], fromZoom: 5 },
  { name: 'Belfast', at: [-5.93, 54.597], fromZoom: 5 },
  { name: 'Birmingham', at: [-1.898, 52.48], fromZoom: 5 },
  { name: 'Manchester', at: [-2.244, 53.48], fromZoom: 6 },
  { name: 'Glasgow', at: [-4.252, 55.864], fromZoom: 6 },
  { name: 'Newcastle', at: [-1.613, 54.974], fromZoom: 6 },
  { name: 'Leeds', at: [-1.549, 53.801], fromZoom: 6 },
  { name: 'Liverpool', at: [-2.983, 53.408], fromZoom: 6 },
  { name: 'Bristol', at: [-2.588, 51.455], fromZoom: 6 },
  { name: 'Aberdeen', at: [-2.094, 57.15], fromZoom: 6 },
  { name: 'Plymouth', at: [-4.143, 50.376], fromZoom: 6 },
  { name: 'Norwich', at: [1.297, 52.63], fromZoom: 6 },
  { name: 'Sheffield', at: [-1.47, 53.381], fromZoom: 7 },
  { name: 'Leicester', at: [-1.133, 52.637], fromZoom: 7 },
  { name: 'Nottingham', at: [-1.15, 52.954], fromZoom: 7 },
  { name: 'Southampton', at: [-1.404, 50.909], fromZoom: 7 },
  { name: 'Inverness', at: [-4.224, 57.478], fromZoom: 6 },
  { name: 'Derry', at: [-7.319, 54.997], fromZoom: 7 },
  { name: 'Swansea', at: [-3.944, 51.62], fromZoom: 7 },
  { name: 'Exeter', at: [-3.534, 50.726], fromZoom: 7 },
  { name: 'Carlisle', at: [-2.938, 54.895], fromZoom: 7 },
  { name: 'York', at: [-1.081, 53.96], fromZoom: 7 },
  { name: 'Hull', at: [-0.337, 53.745], fromZoom: 7 },
  { name: 'Cambridge', at: [0.122, 52.205], fromZoom: 7 },
  { name: 'Oxford', at: [-1.258, 51.752], fromZoom: 7 },
  { name: 'Brighton', at: [-0.137, 50.822], fromZoom: 7 },
  { name: 'Dundee', at: [-2.97, 56.462], fromZoom: 7 },
  { name: 'Middlesbrough', at: [-1.235, 54.574], fromZoom: 7 },
  { name: 'Stoke-on-Trent', at: [-2.18, 53.003], fromZoom: 7 },
  { name: 'Coventry', at: [-1.511, 52.408], fromZoom: 8 },
  { name: 'Bradford', at: [-1.754, 53.794], fromZoom: 8 },
  { name: 'Blackburn', at: [-2.483, 53.748], fromZoom: 8 },
  { name: 'Luton', at: [-0.417, 51.879], fromZoom: 8 },
  { name: 'Bangor', at: [-4.129, 53.228], fromZoom: 7 },
  { name: 'Aberystwyth', at: [-4.083, 52.416], fromZoom: 7 },
  { name: 'Canterbury', at: [1.081, 51.28], fromZoom: 7 },
  { name: 'Ipswich', at: [1.155, 52.056], fromZoom: 7 },
  { name: 'Lincoln', at: [-0.538, 53.235], fromZoom: 7 },
  { name: 'Truro', at: [-5.051, 50.263], fromZoom: 7 },
  { name: 'Stornoway', at: [-6.389, 58.209], fromZoom: 7 },
  { name: 'Kirkwall', at: [-2.96, 58.981], fromZoom: 7 },
  { name: 'Lerwick', at: [-1.145, 60.155], fromZoom: 7 },
];
