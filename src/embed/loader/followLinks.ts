import { mapFor } from './mapFor.ts';
import { pause } from './pause.ts';
import { queryOfData } from './queryOfData.ts';

/** Milliseconds that a map has to say that it has understood a link, before the link is followed. */
const PATIENCE = 3_000;

/**
 * Lets links with `data-seat`, `data-where` or `data-colour` move a map on the page. A link that asks for a seat alone leaves the rest
 * as the reader has it. Without a map, with the keys that open a new tab, and where the map does not say that it has understood, it
 * stays the link that it is.
 */
export function followLinks(page: Document): void {
  /** The link that was clicked last: for an earlier one nobody waits. */
  let latest: HTMLElement | null = null;
  let isFollowed = false;
  page.addEventListener('click', (event) => {
    if (isFollowed || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLElement>('a[data-seat],a[data-where],a[data-colour]');
    const map = link && mapFor(link);
    if (!map) return;
    event.preventDefault();
    latest = link;
    const { seat, where, colour } = link.dataset;
    const understood =
      where === undefined && colour === undefined ? map.select(seat || null) : map.setView(queryOfData(link.dataset, map.ownView));
    const tooLate = new Promise<boolean>((late) => setTimeout(late, PATIENCE, false));
    void Promise.race([understood, tooLate]).then((isUnderstood) => {
      if (latest !== link) return;
      latest = null;
      if (isUnderstood) {
        pause.end = Date.now() + 500;
        map.scrollIntoView({ block: 'nearest' });
        return;
      }
      // As the reader's own click would, with the link's target, and for whatever else listens to it.
      isFollowed = true;
      link.click();
      isFollowed = false;
    });
  });
}
