import { GPUInitializationError, Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import { CLOSEST_ZOOM } from '../camera/cameras.ts';
import { type RendererStart, RendererUnavailable } from '../renderer.ts';
import { mapStyle } from './style/mapStyle.ts';

/**
 * How the map is made: north up, flat, with a look and keys of our own. MapLibre's keyboard is off, since the arrow keys walk
 * from seat to seat.
 */
export function mapOptions({ container, gestures, scene, camera }: RendererStart): MapOptions {
  return {
    container,
    style: mapStyle(scene, camera.zoom),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    maxZoom: CLOSEST_ZOOM,
    attributionControl: false,
    keyboard: false,
    interactive: gestures !== 'none',
    cooperativeGestures: gestures === 'cooperative',
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    boxZoom: false,
    maxPitch: 0,
    renderWorldCopies: false,
    fadeDuration: 0,
    validateStyle: false,
    refreshExpiredTiles: false,
  };
}

/** Makes a map. Errors: throws `RendererUnavailable` where there is no WebGL 2, and leaves nothing in the page. */
export function createMap(options: MapOptions): MapLibreMap {
  try {
    return new MapLibreMap(options);
  } catch (cause) {
    if (options.container instanceof HTMLElement) options.container.remove();
    if (cause instanceof GPUInitializationError) throw new RendererUnavailable(cause.message, { cause });
    throw cause;
  }
}
