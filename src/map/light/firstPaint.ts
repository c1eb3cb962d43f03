import { formatCamera } from '../../view/camera.ts';
import type { Camera } from '../../view/view.ts';
import { missApp } from './appBegins.ts';
import { arrangePage, liftSheet } from './arrangePage.ts';
import { drawOutlines } from './drawOutlines.ts';
import { firstCamera } from './firstCamera.ts';
import { firstColours } from './firstColours.ts';
import { firstHexagons } from './firstHexagons.ts';
import type { FirstPaintData } from './firstPaintData.ts';
import { glanceInLine, isGlance, showGlance } from './glance.ts';
import { findLightMap } from './lightMapElement.ts';
import { lightSheet } from './lightSheet.ts';
import { nameOnHover } from './nameOnHover.ts';
import { unpackCodes } from './packedCodes.ts';
import { seatOfSlug } from './slugMarks.ts';

/**
 * Readies the page as it arrived for its query string and its window, before the first paint: arrangement, theme, layout, colours,
 * patterns, seat, camera. A pressed seat goes into the address, which the app reads once it is there, and is shown at a glance until
 * then. A view that the data do not hold is left uncoloured for the app. `remembered` is the palette of an earlier visit.
 */
export function firstPaint(data: FirstPaintData, page: Document, query: string, remembered: string | null): void {
  const light = findLightMap(page);
  if (light === null) return;
  missApp(page);
  const parameters = new URLSearchParams(query);
  const root = page.documentElement;
  arrangePage(page);
  const wanted = parameters.get('theme');
  if (wanted === 'light' || wanted === 'dark') root.dataset['theme'] = wanted;
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const { svg, grid } = light;
  const sheet = lightSheet(svg);
  const { seats } = sheet;
  if (parameters.get('view') === 'hex') {
    firstHexagons(data.hexagons, svg, seats);
    for (const button of page.querySelectorAll('.layout-switch button'))
      button.ariaPressed = String(button.ariaPressed === 'false');
  }
  const coloured = firstColours(data, sheet, {
    parameters,
    theme: dark ? 'dark' : 'light',
    accessible: (parameters.get('palette') ?? remembered) === 'accessible',
  });
  const write = (selector: string, text: string) => {
    const element = page.querySelector(selector);
    if (element !== null) element.textContent = text;
  };
  const headline = coloured?.view.headline ?? '';
  if (coloured?.asArrived !== true) {
    // The winners' colours and legend under another view's name would mislead.
    root.dataset['waiting'] = coloured === null ? 'view' : 'legend';
    write('#light-map-title', headline);
    if (coloured !== null) write('.headline__sentence', headline);
  }
  // A line more says what a hexagon is, or which seats the conditions leave.
  const more = Number(parameters.get('view') === 'hex') + Number(parameters.has('where'));
  const legend = page.querySelector<HTMLElement>('.shell--sheet .legend');
  if (legend !== null && coloured !== null) legend.style.minHeight = `${coloured.view.legend + 24 * more}px`;
  const menu = page.querySelector('select');
  if (menu !== null) menu.value = parameters.get('colour') ?? menu.value;
  const codes = () => unpackCodes(data.codes, seats.length);
  const seat = parameters.get('seat');
  const named = seat === null ? -1 : seatOfSlug(data.slugs, seat);
  let selected = seat === null || named >= 0 ? named : codes().indexOf(seat);
  const camera = firstCamera(sheet, grid, parameters.get('at') ?? '', seats[selected]);
  const outline = () => drawOutlines(sheet, { hovered: null, selected });
  if (selected >= 0) outline();
  const glance =
    data.glance === null
      ? Promise.resolve(null)
      : fetch(data.glance)
          .then((response) => response.json())
          .catch(() => null);
  const tell = () => {
    const asked = selected;
    void glance.then((arrived: unknown) => {
      if (!isGlance(arrived) || selected !== asked || svg.dataset['live'] !== undefined) return;
      showGlance(arrived, page, asked);
      liftSheet(page);
    });
  };
  if (selected >= 0) tell();
  void glance.then((arrived: unknown) => {
    if (isGlance(arrived)) nameOnHover(svg, seats, (index) => glanceInLine(arrived, index));
  });
  svg.addEventListener('click', ({ target }) => {
    const index = target instanceof SVGPathElement ? seats.indexOf(target) : -1;
    // The app answers once it draws on the map itself.
    if (index < 0 || svg.dataset['live'] !== undefined) return;
    selected = index;
    keepInAddress(codes()[index] ?? '', camera);
    outline();
    tell();
  });
}

/** The seat opens from the address later on; the camera is said with it, for a seat alone would be flown to. */
function keepInAddress(code: string, camera: Camera | null): void {
  const address = new URL(location.href);
  address.searchParams.set('seat', code);
  if (camera !== null) address.searchParams.set('at', formatCamera(camera));
  history.replaceState(null, '', address);
}
