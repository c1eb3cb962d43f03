import { type RefObject, useEffect, useRef } from 'react';

/** How to close each open part of the page that Escape closes; the part opened last comes last. */
const opened: RefObject<() => void>[] = [];

function closeLast(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  // The browser itself closes what it has laid over the page. Within `:is`, a name that it does not know is no mistake.
  if (document.querySelector(':is(dialog:modal, [popover]:popover-open)') !== null) return;
  const last = opened.at(-1);
  if (last === undefined) return;
  event.preventDefault();
  last.current();
}

/**
 * Closes a part of the page with Escape while nothing was opened after it, wherever the focus is. `open` names what is open in it, so
 * that another seat or story counts as opened again; null or false while it is closed.
 */
export function useClosedByEscape(open: string | boolean | null, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (open === null || open === false) return;
    if (opened.length === 0) window.addEventListener('keydown', closeLast);
    opened.push(latest);
    return () => {
      opened.splice(opened.indexOf(latest), 1);
      if (opened.length === 0) window.removeEventListener('keydown', closeLast);
    };
  }, [open]);
}
