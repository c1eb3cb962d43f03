import { useMediaQuery } from './useMediaQuery.ts';

/**
 * How the parts of the page share the window: the panel in a column beside the map, in a sheet over its lower edge, or, where
 * the window is too low for a sheet (a phone on its side, a page at 400% zoom), everything below each other on a page that scrolls.
 */
export type Arrangement = 'column' | 'sheet' | 'flow';

/** The arrangement for the window as it is. */
export function useArrangement(): Arrangement {
  const wide = useMediaQuery('(min-width: 900px)');
  const low = useMediaQuery('(max-height: 479px)');
  if (wide) return 'column';
  return low ? 'flow' : 'sheet';
}
