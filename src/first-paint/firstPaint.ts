import { findLightMap } from '../map/light/lightMapElement.ts';
import { drawPatterns, lightSheet } from '../map/light/lightSheet.ts';
import { parseCamera } from '../view/camera.ts';
import type { Camera } from '../view/view.ts';
import { missApp } from './appBegins.ts';
import { arrangePage, liftSheet, readyForSeat } from './arrangePage.ts';
import { LAYOUT_BUTTONS, MAP_PLACE, SEATS } from './contract.ts';
import { markPresses } from './earlyUse.ts';
import { firstCamera } from './firstCamera.ts';
import { firstColours } from './firstColours.ts';
import { firstHexagons } from './firstHexagons.ts';
import type { FirstPaintData } from './firstPaintData.ts';
import { firstParameters } from './firstParameters.ts';
import { firstPresses } from './firstPresses.ts';
import { firstWords } from './firstWords.ts';
import { unpackCodes } from './packedCodes.ts';
import { seatOfName } from './slugMarks.ts';
import { fetchAhead, holdPaint, whileArriving } from './whileArriving.ts';

/**
 * Readies the page for its query string and its window as it arrives, before each paint: arrangement, theme, layout, colours,
 * patterns, seat, camera. It runs before there is a body. The map stands behind everything else in the HTML, so that its place is
 * known by the first of its seats, which are shown as they come; only where all of them must be known first is it held back. A view
 * that the data do not hold is left uncoloured for the app. `remembered` is the palette of an earlier visit; `alsoReady` readies what
 * only one of the pages has, and returns its sentence over the map.
 */
export function firstPaint(
  data: FirstPaintData,
  page: Document,
  query: string,
  remembered: string | null,
  alsoReady?: (page: Document) => string,
): void {
  let parameters = firstParameters(query);
  // Nothing of this election may be taken for another's, which only its own page or the app can show.
  const election = parameters.get('election') ?? data.election;
  const isOther = election !== data.election;
  if (isOther) {
    if (leaveForElection(data, election)) return;
    parameters = new URLSearchParams({ theme: `${parameters.get('theme')}` });
  } else {
    if (data.glance !== null) fetchAhead(page, data.glance);
    fetchAhead(page, data.results);
  }
  missApp(page);
  markPresses(page);
  const root = page.documentElement;
  const wanted = parameters.get('theme');
  if (wanted === 'light' || wanted === 'dark') root.dataset['theme'] = wanted;
  const known = root.dataset['theme'];
  const dark = known === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : known === 'dark';
  const hexagonal = parameters.get('view') === 'hex';
  const coloured = isOther
    ? null
    : firstColours(data, {
        parameters,
        theme: dark ? 'dark' : 'light',
        accessible: (parameters.get('palette') ?? remembered) === 'accessible',
      });
  // The winners' colours and legend under another view's name would mislead.
  if (coloured?.asArrived !== true) root.dataset['waiting'] = isOther ? 'election' : coloured === null ? 'view' : 'legend';
  const codes = () => unpackCodes(data.codes, data.seats);
  const seat = parameters.get('seat');
  const named = seat === null ? -1 : seatOfName(data.slugs, seat);
  const selected = seat === null || named >= 0 ? named : codes().indexOf(seat.toUpperCase());
  const at = parseCamera(parameters.get('at') ?? '');
  const takesAll = hexagonal || (selected >= 0 && at === null) || coloured?.colour([]) === null;
  if (takesAll) holdPaint(page);
  let placed = false;
  let camera: Camera | null = null;
  whileArriving(page, (whole) => {
    arrangePage(page);
    const said = isOther ? 'Another election is on its way' : (alsoReady?.(page) ?? coloured?.view.headline);
    firstWords(page, parameters, coloured, said);
    const light = findLightMap(page);
    if (light === null || light.svg.querySelector(SEATS) === null) return;
    const { svg, grid } = light;
    const sheet = lightSheet(svg);
    if (!placed) {
      placed = true;
      page.querySelector(MAP_PLACE)?.prepend(svg);
      if (selected >= 0 && data.glance !== null) readyForSeat(page, true);
      else liftSheet(page);
      if (takesAll) svg.style.visibility = 'hidden';
      else camera = firstCamera(sheet, grid, at, undefined);
    }
    if (!whole) {
      if (!takesAll) coloured?.colour(sheet.seats);
      return;
    }
    if (hexagonal) {
      firstHexagons(data.hexagons, svg, sheet.seats);
      for (const button of page.querySelectorAll(LAYOUT_BUTTONS)) button.ariaPressed = String(button.ariaPressed === 'false');
    }
    drawPatterns(sheet, sheet.hatchings, coloured?.colour(sheet.seats) ?? []);
    if (takesAll) camera = firstCamera(sheet, grid, at, sheet.seats[selected]);
    svg.style.visibility = '';
    if (isOther) svg.dataset['live'] = '';
    else firstPresses(page, sheet, { codes, camera, selected, glance: data.glance, more: data.more });
  });
}

/**
 * Leaves for the page of another election before anything is painted. Returns whether there is such a page and this is not it: without
 * a network, this page may stand in its place, and then says that the election is on its way.
 */
function leaveForElection({ pages }: FirstPaintData, election: string): boolean {
  const { pathname, search, hash } = location;
  const target = Object.hasOwn(pages, election) && pages[election];
  if (!target || pathname.endsWith(target)) return false;
  // Neither the rest of this page nor its scripts are to be waited for.
  stop();
  location.replace(target + search + hash);
  return true;
}
