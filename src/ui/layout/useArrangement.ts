import { type Arrangement, arrangementOf, SMALL_WINDOW, WIDE_WINDOW } from '../../first-paint/arrangement.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** Returns the arrangement for the window as it is, kept up to date. */
export function useArrangement(): Arrangement {
  return arrangementOf(useMediaQuery(WIDE_WINDOW), useMediaQuery(SMALL_WINDOW));
}
