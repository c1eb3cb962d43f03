import type { MouseEvent } from 'react';

/**
 * Follows a link to another claim of the list, without a fragment in the address, which says the view and nothing else. Only the
 * panel scrolls: `scrollIntoView` would move the page around it too.
 */
export function goToClaim(event: MouseEvent, id: string): void {
  event.preventDefault();
  const entry = document.getElementById(`claim-${id}`);
  const heading = entry?.querySelector('h3') ?? null;
  const frame = entry?.closest('.panel__scroll, .sheet__body') ?? null;
  if (entry === null || heading === null || frame === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  frame.scrollBy({ top: entry.getBoundingClientRect().top - frame.getBoundingClientRect().top });
}
