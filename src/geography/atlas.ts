import type { GeometryCollection, Topology } from 'topojson-specification';

/** A position in degrees: longitude, latitude (WGS 84). */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What each geometry of the topology carries; its `id` is the constituency's index. */
export interface BoundaryProperties {
  readonly code: string;
}

/**
 * The boundaries of one set of constituencies at the best detail that has arrived. Every arc keeps its number at every level
 * of detail, so that a sharpened arc serves both seats beside it and no crack can open between levels.
 */
export interface Atlas {
  readonly topology: Topology<{ areas: GeometryCollection<BoundaryProperties> }>;
  /** Arcs between two seats of the same region. */
  readonly seatBorders: readonly number[];
  /** Arcs between two seats of different regions. */
  readonly regionBorders: readonly number[];
  /** A position well inside each seat, for its label, by index. */
  readonly labelPoints: readonly LngLat[];
  /** Each seat's bounds, by index. */
  readonly bounds: readonly Bounds[];
  /** The bounds of all seats together. */
  readonly extent: Bounds;
  /** The number of the detail file that holds each seat, by index. */
  readonly detailFile: readonly number[];
  /** The detail files that have been merged in. */
  readonly sharpened: ReadonlySet<number>;
}

/** Whether an atlas knows which arcs are borders: the sketch that the page arrives with does not. */
export function hasBorders(atlas: Atlas): boolean {
  return atlas.seatBorders.length > 0;
}
