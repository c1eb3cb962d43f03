import { useLayoutEffect } from 'react';

/**
 * Shows what the page that arrived kept hidden for its address, in the moment in which this one stands in its place: sooner, the
 * opening view's legend would be read under another view's colours.
 */
export function useEndOfWaiting(): void {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['waiting'];
  }, []);
}
