import { areWhole } from './styleEnd.ts';

/** Links to style sheets whose fetch ended with an error; not every browser tells of every failure so. */
const failed = new WeakSet<HTMLLinkElement>();

/** The detailed map's: without it the rest of the page is as it should be, and the map without the rest's. */
const OF_DETAILED_MAP = /\/maplibreRenderer-/;

function linksOf(page: Document): readonly HTMLLinkElement[] {
  return [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
}

/** Whether what was fetched is no style sheet, or not all of one: an answer of another type counts as an empty one. */
function isMissing(link: HTMLLinkElement): boolean {
  if (failed.has(link)) return true;
  try {
    return link.sheet !== null && !areWhole(link.sheet.cssRules);
  } catch {
    // What a broken connection leaves may count as another origin's, whose rules are not told.
    return true;
  }
}

/** Remembers which style sheets of a page fail; those that it arrived with have been waited for by the script that calls this. */
export function watchStyles(page: Document): void {
  for (const link of linksOf(page)) if (link.sheet === null) failed.add(link);
  page.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement) failed.add(target);
    },
    true,
  );
}

/** Fetches the style sheets that have failed again, past the browser's cache, which may have kept another answer under their addresses. */
export async function fetchMissingStyles(page: Document): Promise<void> {
  await fetchMissing(linksOf(page));
}

async function fetchMissing(links: readonly HTMLLinkElement[]): Promise<void> {
  await Promise.all(links.filter(isMissing).map(fetchAgain));
}

/** Those being fetched again: two parts that come at once may miss the same one, and a link is replaced once. */
const underWay = new WeakMap<HTMLLinkElement, Promise<void>>();

function fetchAgain(link: HTMLLinkElement): Promise<void> {
  const fetching = underWay.get(link) ?? replace(link).finally(() => underWay.delete(link));
  underWay.set(link, fetching);
  return fetching;
}

async function replace(link: HTMLLinkElement): Promise<void> {
  await fetch(link.href, { cache: 'reload' });
  const again = link.ownerDocument.createElement('link');
  again.rel = 'stylesheet';
  again.crossOrigin = link.crossOrigin;
  again.href = link.href;
  await new Promise<unknown>((arrived, missed) => {
    again.addEventListener('load', arrived);
    again.addEventListener('error', missed);
    link.replaceWith(again);
  });
  if (isMissing(again)) throw new Error(`No whole style sheet is at ${link.href}`);
}

/**
 * Loads a part of the page with its styles. The build's own loader asks for a style sheet once: on a second try it gives the code
 * without it. Errors: rejects where the code or a style sheet does not arrive; calling it again tries again.
 */
export async function withStyles<Code>(load: () => Promise<Code>, ofDetailedMap = false): Promise<Code> {
  const links = () => linksOf(document).filter(({ href }) => OF_DETAILED_MAP.test(href) === ofDetailedMap);
  await fetchMissing(links());
  const code = await load();
  if (links().some(isMissing)) throw new Error('A style sheet of the part did not arrive');
  return code;
}
