import type { Camera } from '../view/view.ts';

const ZOOM_TOLERANCE = 0.011;
const DEGREE_TOLERANCE = 0.000_11;

/** Whether two cameras are the same as far as the address tells them apart: four decimals of a degree, two of zoom. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < ZOOM_TOLERANCE &&
    Math.abs(a.lat - b.lat) < DEGREE_TOLERANCE &&
    Math.abs(a.lng - b.lng) < DEGREE_TOLERANCE
  );
}
