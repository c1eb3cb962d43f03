/**
 * How the parts of the page share the window: the panel in a column beside the map, in a sheet over its lower edge, or, where the
 * window is too small for a sheet (a phone on its side, a page at 400% zoom, text of twice the usual size), everything below each
 * other on a page that scrolls.
 */
export type Arrangement = 'column' | 'sheet' | 'flow';

/**
 * Windows with room for a column. In `em`, which in a media query is the text size set in the browser: the larger the text, the wider
 * the window must be. The style sheets use the same 56.25em; a test holds the two together.
 */
export const WIDE_WINDOW = '(min-width: 56.25em)';

/** Windows that are too low, or too narrow, for a sheet over the map. The comma means "or". */
export const SMALL_WINDOW = '(max-height: 29.99em), (max-width: 17.49em)';

/** The arrangement of the page by what its window is. */
export function arrangementOf(wide: boolean, small: boolean): Arrangement {
  if (wide) return 'column';
  return small ? 'flow' : 'sheet';
}
