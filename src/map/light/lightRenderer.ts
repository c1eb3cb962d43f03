import { boundedCamera, CLOSEST_ZOOM } from '../camera/cameras.ts';
import { type Viewport, worldPixels } from '../camera/viewport.ts';
import type { Renderer, RendererStart } from '../renderer.ts';
import { LINE_WIDTHS, SEAT_BORDER_OPACITY, widthAtZoom } from '../scene/lines.ts';
import { MARK_SCALE } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { atFirstSign } from './atFirstSign.ts';
import { drawLight } from './drawLight.ts';
import { glide } from './glide.ts';
import { drawLabels } from './labels.ts';
import { lightGeometry } from './lightGeometry.ts';
import type { LightMapElement } from './lightMapElement.ts';
import { lightSheet, showViewBox } from './lightSheet.ts';
import { cameraOfViewBox, openViewBox, type ViewBox, viewBoxOf } from './viewBox.ts';
import { watchSeats } from './watchSeats.ts';

/** A reader who swipes for the first time later than this finds the gestures there. */
const GESTURES_WITHIN_MILLISECONDS = 5000;

/**
 * Draws with the SVG that the page arrived with: works before any library is there, and wherever WebGL does not. Gestures beside
 * pressing come once the reader turns to the map.
 */
export function mountLight(element: LightMapElement, start: RendererStart): Renderer {
  const { container, events, gestures } = start;
  let { scene, camera, covered, limits } = start;
  let drawn: Scene | null = null;
  let destroyed = false;
  let stopGestures: (() => void) | null = null;
  const { svg } = element;
  // Asked of the element only when it has changed, and before the sheet does: asking makes the browser lay the page out at once.
  let size = { width: container.clientWidth, height: container.clientHeight };
  // Put in its own place again, all of it would be styled and laid out again.
  if (svg.parentElement !== container) container.append(svg);
  svg.dataset['live'] = '';
  // The seats are in the table and the search; the container is what is focused and named.
  svg.setAttribute('aria-hidden', 'true');
  // The browser would show them beside the app's own lines about a seat.
  for (const title of svg.querySelectorAll('title')) title.remove();
  const sheet = lightSheet(svg);
  const geometry = lightGeometry(sheet, element.grid);
  const viewport = (): Viewport => ({ ...size, covered });
  const viewBox = () => viewBoxOf(camera, viewport(), geometry.grid());

  const properties = new Map<string, string>();
  /** Every seat inherits it, so each change of it costs a new style of all of them. */
  const setProperty = (name: string, value: number, unit = '') => {
    const text = `${Number(value.toFixed(2))}${unit}`;
    if (properties.get(name) === text) return;
    properties.set(name, text);
    svg.style.setProperty(name, text);
  };
  const show = () => {
    const box = viewBox();
    showViewBox(sheet, box);
    sheet.marks.style.setProperty('--mark-scale', String(widthAtZoom(MARK_SCALE, camera.zoom) / box.pixelsPerUnit));
    for (const [name, stops] of Object.entries(LINE_WIDTHS)) setProperty(`--${name}-width`, widthAtZoom(stops, camera.zoom), 'px');
    setProperty('--seatBorder-opacity', widthAtZoom(SEAT_BORDER_OPACITY, camera.zoom));
  };
  const write = () => drawLabels(sheet, scene, viewBox(), geometry.grid(), camera.zoom);
  const refine = () => {
    if (!geometry.refine(scene, camera.zoom)) return;
    drawLight(sheet, null, scene, geometry.grid());
    drawn = scene;
    show();
  };
  const rest = () => {
    refine();
    write();
    events.rested();
  };
  const put = (next: typeof camera) => {
    camera = boundedCamera(next, limits.bounds, limits.furthestZoom);
    show();
  };
  const motion = glide((next) => {
    put(next);
    events.moved();
  }, rest);

  const pointer = watchSeats(sheet, events);
  const resize = new ResizeObserver(() => {
    size = { width: container.clientWidth, height: container.clientHeight };
    show();
    events.resized();
  });
  resize.observe(container);
  const watchGestures = async () => {
    const code = await import('./gestures.ts');
    if (destroyed || stopGestures !== null) return;
    stopGestures = code.watchGestures(
      {
        svg,
        cooperative: gestures === 'cooperative',
        viewBox,
        scales: () => {
          const perUnit = (zoom: number) => worldPixels(zoom) / geometry.grid().unitsPerWorld;
          return [perUnit(limits.furthestZoom), perUnit(CLOSEST_ZOOM)];
        },
        moved: (box: ViewBox) => {
          motion.stop();
          sheet.labels.replaceChildren();
          put(cameraOfViewBox(box, viewport(), geometry.grid()));
          events.moved();
        },
        rested: rest,
      },
      container,
    );
  };
  let stopWaiting = () => {};
  // Where the deep map takes over soon, they are never needed; and an article may hold ten maps that nobody touches.
  const awaitReader = (within = gestures === 'all' ? GESTURES_WITHIN_MILLISECONDS : null) => {
    if (destroyed || gestures === 'none' || stopGestures !== null) return;
    stopWaiting = atFirstSign(svg, within, () => {
      // Where their code does not arrive, it is asked for with the reader's next sign.
      watchGestures().catch(() => awaitReader(null));
    });
  };
  awaitReader();

  // On paper nothing covers the map.
  const showOpen = () => showViewBox(sheet, openViewBox(viewBox(), viewport()));
  window.addEventListener('beforeprint', showOpen);
  window.addEventListener('afterprint', show);

  show();
  drawLight(sheet, null, scene, geometry.grid());
  drawn = scene;
  refine();
  write();

  return {
    draw: (next) => {
      scene = next;
      const renamed = next.labels !== drawn?.labels || next.places !== drawn?.places;
      if (next.atlas !== drawn?.atlas) refine();
      if (renamed) write();
      drawLight(sheet, drawn, next, geometry.grid());
      drawn = next;
    },
    camera: () => camera,
    viewport,
    moving: motion.moving,
    moveTo: (next, how) => {
      sheet.labels.replaceChildren();
      motion.start(camera, next, how);
    },
    zoomBy: (levels) => motion.start(camera, { ...camera, zoom: camera.zoom + levels }, 'glide'),
    setCovered: (next) => {
      const box = viewBox();
      covered = next;
      // What is seen stays in place; the middle of what is open is another.
      camera = cameraOfViewBox(box, viewport(), geometry.grid());
    },
    setLimits: (next) => {
      limits = next;
    },
    show: (visible) => {
      svg.classList.toggle('light-map--hidden', !visible);
      stopWaiting();
      if (visible) awaitReader();
    },
    whenDrawn: (then) => {
      requestAnimationFrame(then);
    },
    destroy: () => {
      destroyed = true;
      motion.stop();
      pointer.stop();
      stopWaiting();
      stopGestures?.();
      resize.disconnect();
      window.removeEventListener('beforeprint', showOpen);
      window.removeEventListener('afterprint', show);
      svg.remove();
    },
  };
}
