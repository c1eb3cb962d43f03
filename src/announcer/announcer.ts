/** Milliseconds before words are said: what takes the focus at the same time is named first, and does not cut them off. */
const WAIT = 150;

/** Milliseconds for which announced words stay in the page, hidden from sight. */
const STAY = 3_000;

/**
 * Has screen readers say words, the same ones again as often as it is called. The region is in the page from its beginning, since one
 * that arrives with its words is not announced. It is emptied soon after, since one that comes back with its words, as a page does
 * from behind a dialog, is announced again. Without a region nothing is said.
 */
export function announce(words: string, page: Document = document): void {
  if (words !== '') setTimeout(() => say(words, page), WAIT);
}

function say(words: string, page: Document): void {
  const regions = [...page.querySelectorAll('[data-announcer]')];
  // What lies behind an open dialog cannot be heard; the dialog's own region stands after the page's.
  const region = regions.filter(isHeard).at(-1);
  if (region === undefined) return;
  for (const other of regions) if (other !== region) other.replaceChildren();
  const line = page.createElement('p');
  line.textContent = words;
  region.append(line);
  setTimeout(() => line.remove(), STAY);
}

function isHeard(region: Element): boolean {
  return region.closest('dialog')?.open ?? true;
}

/** Returns an element's words as they are announced: those hidden from assistive technology left out, blocks ended by full stops. */
export function spokenWords(element: Element): string {
  return spokenParts(element)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;])/g, '$1')
    .replace(/([.:;?!…])(?: ?\.)+/g, '$1')
    .trim();
}

const BLOCKS = 'p, div, h1, h2, h3, h4, li, dt, dd, summary';

function spokenParts(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  if (node.matches('[aria-hidden="true"], [hidden], details:not([open]) > :not(summary)')) return '';
  const inside = [...node.childNodes].map(spokenParts).join('');
  return node.matches(BLOCKS) ? ` ${inside.trim()}. ` : inside;
}
