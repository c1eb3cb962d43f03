import './maplibre.css';
import { LngLat, setWorkerUrl } from 'maplibre-gl';
import { boundedCamera } from '../camera/cameras.ts';
import { openMiddle } from '../camera/viewport.ts';
import { seatAtPosition } from '../pointing/seatsAt.ts';
import type { Renderer, RendererStart } from '../renderer.ts';
import type { Scene } from '../scene/scene.ts';
import { drawChanges } from './changes/drawChanges.ts';
import { nameInTime } from './changes/fillSource.ts';
import { hatching } from './changes/hatching.ts';
import { createMap, mapOptions } from './createMap.ts';
import { HATCHING_LAYER, OVERPRINT_LAYER } from './style/fillLayers.ts';
import { SOURCES } from './style/sources.ts';
import { watchPointer } from './watchPointer.ts';
import workerUrl from './worker/maplibreWorker.ts?worker&url';

setWorkerUrl(workerUrl);

/** Nobody sees what is drawn as tile after tile arrives; a picture of a few pixels readies everything as well as a whole one. */
const UNSEEN_PIXEL_RATIO = 0.02;

const GLIDE_MILLISECONDS = 900;
const ZOOM_MILLISECONDS = 250;

/**
 * Draws with MapLibre GL: zoom, pan, pinch, detailed boundaries, labels. The one place that touches a MapLibre map.
 * Errors: throws `RendererUnavailable` where there is no WebGL 2.
 */
export function mountMapLibre(start: RendererStart): Renderer {
  const { events } = start;
  const container = document.createElement('div');
  container.className = 'map-pane__deep';
  // Beneath the light map until it has drawn.
  container.style.visibility = 'hidden';
  start.container.prepend(container);
  let { scene, covered, limits } = start;
  /** What the map shows; `null` until its style has been read, before which nothing can be changed. */
  let drawn: Scene | null = null;
  let destroyed = false;
  let pointedAt: number | null = null;
  let shown = false;

  const map = createMap({
    ...mapOptions({ ...start, container }),
    pixelRatio: UNSEEN_PIXEL_RATIO,
    transformConstrain: ({ lng, lat }, zoom) => {
      const bounded = boundedCamera({ lng, lat, zoom }, limits.bounds, limits.furthestZoom);
      return { center: new LngLat(bounded.lng, bounded.lat), zoom: bounded.zoom };
    },
  });
  map.touchZoomRotate.disableRotation();
  map.setPadding(covered);
  const canvas = map.getCanvas();
  // The container is what is focused and named.
  canvas.removeAttribute('tabindex');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');

  const seatAt = (place: readonly [x: number, y: number]) => {
    const { lng, lat } = map.unproject([place[0], place[1]]);
    return seatAtPosition(scene.atlas, [lng, lat]);
  };
  const pointer = watchPointer(map.getCanvasContainer(), (place) => {
    const index = place === null ? null : seatAt(place);
    canvas.style.cursor = index === null ? '' : 'pointer';
    if (index === pointedAt) return;
    pointedAt = index;
    events.hovered(index);
  });

  const hatchers = [
    hatching(map, { layer: HATCHING_LAYER, source: SOURCES.hatched, patternsOf: ({ patterns }) => patterns }),
    hatching(map, { layer: OVERPRINT_LAYER, source: SOURCES.overprinted, patternsOf: ({ overprints }) => overprints }),
  ];
  /** The browser's own zoom, too, changes how many pixels a CSS pixel has. */
  const sharpen = () => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  const draw = () => {
    if (drawn === null) return;
    drawChanges(map, drawn, scene);
    for (const hatcher of hatchers) hatcher.draw(drawn, scene);
    drawn = scene;
  };
  map.once('style.load', () => {
    drawChanges(map, null, start.scene);
    drawn = start.scene;
    draw();
  });
  map.on('click', ({ point }) => events.pressed(seatAt([point.x, point.y])));
  map.on('move', () => {
    if (drawn !== null) nameInTime(map, drawn);
    events.moved();
  });
  map.on('moveend', () => {
    pointer.again();
    if (!map.isMoving()) events.rested();
  });
  map.on('resize', () => {
    if (shown) sharpen();
    events.resized();
  });
  map.on('webglcontextlost', () => events.unavailable('lost'));
  // MapLibre says no more of a worker that did not arrive, or that the browser does not let run, and waits for it for ever.
  map.style.dispatcher.on('error', () => {
    if (!destroyed) events.unavailable(shown ? 'lost' : 'not-loaded');
  });

  const camera = () => {
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom() };
  };
  const viewport = () => {
    const { clientWidth: width, clientHeight: height } = container;
    return { width, height, covered };
  };

  return {
    draw: (next) => {
      scene = next;
      draw();
    },
    camera,
    viewport,
    moving: () => map.isMoving(),
    moveTo: ({ lng, lat, zoom }, motion) => {
      const target = { center: new LngLat(lng, lat), zoom };
      if (motion === 'jump') map.jumpTo(target);
      else map.flyTo({ ...target, duration: GLIDE_MILLISECONDS, curve: 1.2 });
    },
    zoomBy: (levels) => {
      map.easeTo({ zoom: map.getZoom() + levels, duration: ZOOM_MILLISECONDS });
    },
    setCovered: (next) => {
      covered = next;
      const [x, y] = openMiddle(viewport());
      map.jumpTo({ center: map.unproject([x, y]), padding: { ...next } });
    },
    setLimits: (next) => {
      limits = next;
    },
    show: (visible) => {
      shown = visible;
      container.style.visibility = visible ? '' : 'hidden';
      if (!visible) return;
      sharpen();
      // In the same frame in which the light map goes.
      if (drawn !== null) map.redraw();
    },
    whenDrawn: (then) => {
      map.once('idle', () => {
        if (!destroyed) then();
      });
      map.triggerRepaint();
    },
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      pointer.stop();
      for (const hatcher of hatchers) hatcher.stop();
      map.remove();
      container.remove();
    },
  };
}
