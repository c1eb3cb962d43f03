import type { LngLat } from './atlas.ts';

/** A city or town that readers find their way by. */
export interface Landmark {
  readonly name: string;
  /** The position of its centre, to about a kilometre. */
  readonly at: LngLat;
  /** The zoom level from which it is named. */
  readonly fromZoom: number;
  /** The seats that it is named among where each is a hexagon, by index; none where it is not named there. */
  readonly seats: readonly number[];
}

/** A part of the country that readers are taken to, as its seats are small on the map. */
export interface Destination {
  readonly name: string;
  /** By index. */
  readonly seats: readonly number[];
}

/** What readers find their way about a set of areas by. */
export interface Orientation {
  /** The most important first. */
  readonly landmarks: readonly Landmark[];
  readonly destinations: readonly Destination[];
}

/** Where a package has none. */
export const NO_ORIENTATION: Orientation = { landmarks: [], destinations: [] };
