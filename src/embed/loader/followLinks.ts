import { mapFor } from './mapFor.ts';
import { pause } from './pause.ts';
import { queryOfData } from './queryOfData.ts';

/**
 * Lets links with `data-seat`, `data-where` or `data-colour` move a map on the page. A link that asks for a seat alone leaves the rest
 * as the reader has it. Without a map, and with the keys that open a new tab, it stays the link that it is.
 */
export function followLinks(page: Document): void {
  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLElement>('a[data-seat],a[data-where],a[data-colour]');
    const map = link && mapFor(link);
    if (!map) return;
    event.preventDefault();
    pause.end = Date.now() + 500;
    const { seat, where, colour } = link.dataset;
    if (where === undefined && colour === undefined) map.select(seat || null);
    else map.setView(queryOfData(link.dataset, map.ownView));
    map.scrollIntoView({ block: 'nearest' });
  });
}
