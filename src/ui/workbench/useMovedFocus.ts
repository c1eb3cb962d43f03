import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus into the drawer, to its current tab, when it opens, and back to that tab's button when it closes. */
export function useMovedFocus(open: boolean, drawer: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) drawer.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    else if (wasOpen.current) bar.current?.querySelector<HTMLElement>('[data-current]')?.focus();
    wasOpen.current = open;
  }, [open, drawer, bar]);
}
