import type { MouseEvent } from 'react';

/** Follows a link to another claim of the list without a fragment in the address, which says the view and nothing else. */
export function goToClaim(event: MouseEvent, id: string): void {
  event.preventDefault();
  const entry = document.getElementById(`claim-${id}`);
  const heading = entry?.querySelector('h3');
  if (entry === null || heading === null || heading === undefined) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'start' });
}
