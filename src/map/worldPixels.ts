const PIXELS_AT_ZOOM_0 = 512;

/** Width of the whole Mercator world in CSS pixels at a zoom level. */
export function worldPixels(zoom: number): number {
  return PIXELS_AT_ZOOM_0 * 2 ** zoom;
}

/** The zoom level at which the whole Mercator world is so many CSS pixels wide. */
export function zoomOfWorldPixels(pixels: number): number {
  return Math.log2(pixels / PIXELS_AT_ZOOM_0);
}
