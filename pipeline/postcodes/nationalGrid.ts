import proj4 from 'proj4';
import type { LngLat } from '../../src/geography/atlas.ts';

/** Eastings and northings in metres on the National Grid (OSGB36, EPSG:27700). */
export type NationalGridPosition = readonly [easting: number, northing: number];

// EPSG:27700 with the Helmert transformation EPSG:1314. The exact one, OSTN15, needs a grid file of 15 MB that no package carries.
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs';

const toGrid = proj4('WGS84', NATIONAL_GRID);

/**
 * The National Grid position of a position in degrees (WGS 84), in Great Britain within about 5 m of the exact transformation
 * OSTN15.
 */
export function nationalGridPosition([lng, lat]: LngLat): NationalGridPosition {
  const [easting, northing] = toGrid.forward([lng, lat]);
  return [easting, northing];
}
