import type { LngLat } from './atlas.ts';

/** A position in the Web Mercator unit square: 0 to 1 from west to east and from north to south. */
export type MercatorPoint = readonly [x: number, y: number];

/** The Web Mercator position of a longitude and latitude in degrees (EPSG:3857, scaled to the unit square, y downwards). */
export function toMercator([lng, lat]: LngLat): MercatorPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.atanh(sine) / (2 * Math.PI)];
}

/** Longitude and latitude in degrees of a position in the Web Mercator unit square; the inverse of `toMercator`. */
export function fromMercator([x, y]: MercatorPoint): LngLat {
  return [(x - 0.5) * 360, (Math.asin(Math.tanh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}
