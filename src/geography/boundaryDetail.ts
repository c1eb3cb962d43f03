import type { Position } from 'geojson';

/** One file of detailed boundaries: the seats of one part of the country, and every arc that they use. */
export interface BoundaryDetail {
  /** The file's number, as in `Atlas.detailFile`. */
  readonly number: number;
  /** Detailed arcs by arc number, in degrees. Numbers beyond the overview's are islands that the overview leaves out. */
  readonly arcs: ReadonlyMap<number, Position[]>;
  /** Each seat's polygons (polygon, ring, arc number; `~n` for arc n run backwards) by the seat's index. */
  readonly polygons: ReadonlyMap<number, number[][][]>;
}
