import { Map as MapLibreMap } from 'maplibre-gl';
import { cameraOfCountry } from '../../../src/map/camera/cameras.ts';
import { mountMapLibre } from '../../../src/map/maplibre/maplibreRenderer.ts';
import type { Renderer } from '../../../src/map/renderer.ts';
import type { Scene } from '../../../src/map/scene/scene.ts';

const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };

function ignore(): void {
  // A page that is timed listens to nothing.
}

export interface MountedScene {
  readonly renderer: Renderer;
  /** The renderer's map, to time frames with. */
  readonly map: MapLibreMap;
}

/** Mounts the app's own MapLibre renderer, which keeps its map to itself: here it is caught when it first asks for a frame. */
export async function mountScene(container: HTMLElement, scene: Scene): Promise<MountedScene> {
  const map = firstMapToDraw();
  const viewport = { width: container.clientWidth, height: container.clientHeight, covered: NOTHING_COVERED };
  const camera = cameraOfCountry(scene.atlas, viewport);
  const renderer = mountMapLibre({
    container,
    gestures: 'all',
    scene,
    camera,
    covered: NOTHING_COVERED,
    limits: { bounds: scene.atlas.extent, furthestZoom: 0 },
    events: { hovered: ignore, pressed: ignore, moved: ignore, rested: ignore, resized: ignore, unavailable: ignore },
  });
  renderer.show(true);
  return { renderer, map: await map };
}

function firstMapToDraw(): Promise<MapLibreMap> {
  const own = MapLibreMap.prototype.triggerRepaint;
  return new Promise((resolve) => {
    MapLibreMap.prototype.triggerRepaint = function triggerRepaint(this: MapLibreMap) {
      MapLibreMap.prototype.triggerRepaint = own;
      resolve(this);
      own.call(this);
    };
  });
}
