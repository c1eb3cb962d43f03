import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Milliseconds from a change to the frame that shows it, drawing on the graphics card included: reading a pixel back waits for it.
 * For a change of colours, the first frame in which all samples (degrees) look other than before.
 */
export async function timeToFrame(
  map: MapLibreMap,
  samples: readonly (readonly [lng: number, lat: number])[],
  change: () => void,
  recolours: boolean,
): Promise<number> {
  const before = await frame(map, samples, () => map.triggerRepaint());
  const start = performance.now();
  let after = await frame(map, samples, change);
  while (recolours && after.some((colour, position) => colour === before[position]))
    after = await frame(map, samples, () => undefined);
  return performance.now() - start;
}

/** The samples' colours in the next frame after a change. */
async function frame(
  map: MapLibreMap,
  samples: readonly (readonly [lng: number, lat: number])[],
  change: () => void,
): Promise<string[]> {
  const read = new Promise<string[]>((resolve) => {
    map.once('render', () => resolve(colours(map, samples)));
  });
  change();
  return read;
}

/** Read within the frame's own event, while the drawing buffer still holds it. */
function colours(map: MapLibreMap, samples: readonly (readonly [lng: number, lat: number])[]): string[] {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) throw new Error('The map is not drawn with WebGL 2.');
  const ratio = map.getPixelRatio();
  return samples.map(([lng, lat]) => {
    const { x, y } = map.project([lng, lat]);
    const pixel = new Uint8Array(4);
    gl.readPixels(Math.round(x * ratio), gl.drawingBufferHeight - Math.round(y * ratio), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return pixel.join();
  });
}
