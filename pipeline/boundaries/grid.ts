import type { GridPoint, GridTransform } from '../../src/dataset/arcCoordinates.ts';
import type { LngLat } from '../../src/geography/atlas.ts';

/** A closed line of grid points; the first is not repeated at the end. */
export type GridRing = readonly GridPoint[];

/** A seat's polygons: the outer ring, counter-clockwise, then the holes, clockwise. */
export type GridPolygons = readonly (readonly GridRing[])[];

const METRES_PER_DEGREE = 111_195;

/** Longitude and latitude in degrees of a grid point. */
export function degreesOf([x, y]: GridPoint, { scale, translate }: GridTransform): LngLat {
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}

/** The nearest point of a grid to a position in degrees. */
export function gridPointAt([lng, lat]: LngLat, { scale, translate }: GridTransform): GridPoint {
  return [Math.round((lng - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
}

/** Metres east and north for a step of the grid at a latitude, on a sphere of the Earth's mean radius. */
export function metresPerStep(latitude: number, { scale }: GridTransform): readonly [x: number, y: number] {
  return [scale[0] * METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180), scale[1] * METRES_PER_DEGREE];
}

/** Twice the signed area of a ring in grid steps; positive where it runs counter-clockwise. Exact for whole numbers. */
export function doubleArea(ring: GridRing): number {
  let sum = 0;
  let [previousX, previousY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += previousX * y - x * previousY;
    [previousX, previousY] = [x, y];
  }
  return sum;
}

/** A ring's area in square metres at its own latitude. */
export function squareMetres(ring: GridRing, transform: GridTransform): number {
  const [first] = ring;
  if (first === undefined) return 0;
  const [east, north] = metresPerStep(degreesOf(first, transform)[1], transform);
  return (Math.abs(doubleArea(ring)) / 2) * east * north;
}
