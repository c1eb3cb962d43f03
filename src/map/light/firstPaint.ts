import type { Bounds } from '../../geography/atlas.ts';
import { formatCamera, parseCamera } from '../../view/camera.ts';
import type { Camera } from '../../view/view.ts';
import { cameraOfCountry } from '../cameraOfCountry.ts';
import { cameraOfSeat } from '../cameraOfSeat.ts';
import { coveredInsets } from '../coveredInsets.ts';
import { missApp } from './appBegins.ts';
import { glanceInLine, isGlance, showGlance } from './glance.ts';
import { findLightMap, type LightMapElement } from './lightMapElement.ts';
import { fromGrid, gridBounds } from './mapGrid.ts';
import { nameOnHover } from './nameOnHover.ts';
import { type PackedCodes, unpackCodes } from './packedCodes.ts';
import { formatViewBox, viewBoxOf } from './viewBox.ts';

/**
 * What the page knows before any script is fetched: the seats' classes for the common views. It is written into the page at build
 * and read by the inline script alone.
 */
export interface FirstPaintData {
  /** For each view, "winner", "change.lab": the seats' classes as one letter a seat ("a" is 0), and the names of its colour lists. */
  readonly views: Readonly<
    Record<
      string,
      {
        readonly seats: string;
        readonly light: string;
        readonly dark: string;
        readonly accessible: string;
        readonly headline: string;
      }
    >
  >;
  readonly codes: PackedCodes;
  /** The address of the seats' results at a glance, relative to the page; `null` where a press waits for the app. */
  readonly glance: string | null;
  /** Lists of colours by name, each the colours of a view's classes in order. */
  readonly colours: Readonly<Record<string, readonly string[]>>;
}

/**
 * Readies the page as it arrived for its query string and its window, before the first paint: arrangement, theme, colours, camera.
 * A pressed seat goes into the address, which the app reads once it is there, and is shown at a glance until then. A view that the data do not hold is left uncoloured for the app.
 */
export function firstPaint(data: FirstPaintData, page: Document, query: string): void {
  const light = findLightMap(page);
  if (light === null) return;
  missApp(page);
  const parameters = new URLSearchParams(query);
  const root = page.documentElement;
  arrange(page);
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const seats = [...light.svg.querySelectorAll<SVGPathElement>('.light-map__seats path')];
  colour(data, page, seats, parameters, dark);
  // The page arrives with the boundaries alone; only the app has the hexagons.
  if (parameters.get('view') === 'hex') root.dataset['waiting'] = 'hexagons';
  const codes = unpackCodes(data.codes);
  const camera = look(codes, light, seats, parameters);
  let pressed: number | null = null;
  const glance =
    data.glance === null
      ? Promise.resolve(null)
      : fetch(data.glance)
          .then((response) => response.json())
          .catch(() => null);
  void glance.then((arrived: unknown) => {
    if (isGlance(arrived)) nameOnHover(light.svg, seats, (index) => glanceInLine(arrived, index));
  });
  light.svg.addEventListener('click', ({ target }) => {
    const index = target instanceof SVGPathElement ? seats.indexOf(target) : -1;
    // The app answers once it draws on the map itself.
    if (index < 0 || light.svg.dataset['live'] !== undefined) return;
    pressed = index;
    keepInAddress(codes[index] ?? '', camera);
    seats.forEach((seat, other) => {
      seat.classList.toggle('light-map__pressed', other === index);
    });
    void glance.then((arrived: unknown) => {
      if (!isGlance(arrived) || pressed !== index || light.svg.dataset['live'] !== undefined) return;
      showGlance(arrived, page, index);
      liftSheet(page);
    });
  });
}

/** The seat opens from the address later on; the camera is said with it, for a seat alone would be flown to. */
function keepInAddress(code: string, camera: Camera | null): void {
  const address = new URL(location.href);
  address.searchParams.set('seat', code);
  if (camera !== null) address.searchParams.set('at', formatCamera(camera));
  history.replaceState(null, '', address);
}

/** The page was written for a phone; the window may be wider, or lower. */
function arrange(page: Document): void {
  const wide = matchMedia('(min-width: 900px)').matches;
  const low = matchMedia('(max-height: 479px)').matches;
  const arrangement = wide ? 'column' : low ? 'flow' : 'sheet';
  if (arrangement !== 'sheet') {
    for (const element of page.querySelectorAll('[class*="--sheet"]')) {
      element.className = element.className.replace('--sheet', `--${arrangement}`);
    }
  }
  if (arrangement !== 'sheet') {
    page.querySelector('.sheet')?.classList.remove('sheet');
    page.querySelector('.sheet__grip')?.remove();
    page.querySelector('.sheet__peek')?.classList.replace('sheet__peek', 'panel__head');
  }
  liftSheet(page);
}

/** Shows as much of the sheet as its head needs; nought where there is no sheet. */
function liftSheet(page: Document): void {
  const height = `${Math.ceil(page.querySelector('.sheet__peek')?.getBoundingClientRect().height ?? 0)}px`;
  page.querySelector<HTMLElement>('.shell__map')?.style.setProperty('--sheet-height', height);
  page.querySelector<HTMLElement>('.sheet')?.style.setProperty('--peek', height);
}

function colour(
  { views, colours }: FirstPaintData,
  page: Document,
  seats: readonly SVGPathElement[],
  parameters: URLSearchParams,
  dark: boolean,
): void {
  const measure = parameters.get('colour') ?? 'winner';
  const key = measure === 'change' || measure === 'share' ? `${measure}.${parameters.get('party') ?? 'lab'}` : measure;
  const view = Object.hasOwn(views, key) ? views[key] : undefined;
  const title = page.querySelector('#light-map-title');
  if (title !== null) title.textContent = view?.headline ?? '';
  if (view === undefined) {
    // The winner's colours under another view's name would mislead.
    page.documentElement.dataset['waiting'] = 'view';
    return;
  }
  const list = colours[parameters.get('palette') === 'accessible' ? view.accessible : dark ? view.dark : view.light] ?? [];
  seats.forEach((seat, index) => {
    const fill = list[view.seats.charCodeAt(index) - 97];
    if (fill !== undefined && seat.getAttribute('fill') !== fill) seat.setAttribute('fill', fill);
  });
  if (key === 'winner') return;
  page.documentElement.dataset['waiting'] = 'legend';
  const headline = page.querySelector('.headline__sentence');
  if (headline !== null) headline.textContent = view.headline;
}

/** Shows what MapLibre will show in its place: the camera of the address, the seat's surroundings, or the whole country. Gives that camera. */
function look(
  codes: readonly string[],
  { svg, grid }: LightMapElement,
  seats: readonly SVGPathElement[],
  parameters: URLSearchParams,
): Camera | null {
  const frame = svg.parentElement?.getBoundingClientRect();
  if (frame === undefined) return null;
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? null;
  const sheet = box('.shell--sheet .sheet__peek');
  const covered = coveredInsets(frame, box('.legend'), sheet?.height ?? 0, box('.workbench-bar'));
  const viewport = { width: frame.width, height: frame.height, covered };
  const extent = gridBounds(grid);
  const boundsOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Bounds => [
    ...fromGrid(grid, [x, y + height]),
    ...fromGrid(grid, [x + width, y]),
  ];
  const wanted = parameters.get('seat');
  const seat = wanted === null ? undefined : seats[codes.indexOf(wanted)];
  const camera =
    parseCamera(parameters.get('at') ?? '') ??
    (seat === undefined
      ? cameraOfCountry({ extent }, viewport)
      : cameraOfSeat({ bounds: [boundsOf(seat.getBBox())], extent }, 0, viewport));
  svg.setAttribute('viewBox', formatViewBox(viewBoxOf(camera, viewport, grid)));
  seat?.classList.add('light-map__pressed');
  return camera;
}
