/*
 * What the page that arrives, the app that takes it over, the embed and the build agree on. The first paint finds by these selectors
 * what the app's components render; a test holds that each of them is rendered, and that none is written a second time.
 */

/** The file of the page that arrives with an election other than the usual one, beside the usual one's; that of articles where `inArticle`. */
export function pageOfElection(id: string, inArticle: boolean): string {
  return `${inArticle ? 'embed-' : ''}${id}.html`;
}

/** Where the page says over the map what is wrong with it. */
export const NOTICE_LINE = '.notices > p';
/** What screen readers say aloud. */
export const ANNOUNCER = '[data-announcer]';
/** The legend. */
export const LEGEND = '.legend';
/** The legend of the app, which lies over the map; in an article it stands beside it. */
export const LEGEND_OVER_MAP = '.shell .legend';
/** A legend whose room is kept for another view’s. */
export const KEPT_LEGEND = '.shell--sheet .legend,[data-waiting] .shell--flow .legend';
/** The group of the seats on the map that arrives. */
export const SEATS = '.light-map__seats';
/** The seats, in their order. */
export const SEAT_PATHS = '.light-map__seats path';
/** What covers the lower edge of the map. */
export const COVERING_HEAD = '.shell--sheet .sheet__peek';
/** The buttons of table and chart. */
export const WORKBENCH_BAR = '.workbench-bar';
/** The words that stand for the map. */
export const MAP_TITLE = '#light-map-title';
/** The sentence over the map. */
export const SENTENCE = '.headline__sentence';
/** Where the map is put. */
export const MAP_PLACE = '.map-pane__canvas';
/** The switch between map and hexagons. */
export const LAYOUT_BUTTONS = '.layout-switch button';
/** The panel as a sheet over the map. */
export const SHEET = '.sheet';
/** What the sheet is pulled by. */
export const SHEET_GRIP = '.sheet__grip';
/** As much of the sheet as is always seen. */
export const SHEET_PEEK = '.sheet__peek';
/** Where the head of a seat or of the country is. */
export const SHEET_HEAD = '.sheet__head';
/** The map with all that lies over it. */
export const SHELL_MAP = '.shell__map';
/** The head of the country. */
export const GROUP_HEAD = '.group-head';
/** The class of a seat’s head. */
export const SEAT_HEAD = 'seat-head';
/** The class of its words. */
export const SEAT_HEAD_WORDS = 'seat-head__words';
