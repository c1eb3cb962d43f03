/** The id of what stands behind the map in the page's HTML: where it is there, all of the page is. */
export const PAGE_END = 'page-end';

/**
 * Calls `arrived` with whether the whole page is there: at once, and whenever more of it has come, before that is painted. Ends with
 * the page. What `arrived` adds to the page calls it again, so it adds nothing twice.
 */
export function whileArriving(page: Document, arrived: (whole: boolean) => void): void {
  const isWhole = () => page.getElementById(PAGE_END) !== null;
  const watching = new MutationObserver(() => {
    const whole = isWhole();
    if (whole) watching.disconnect();
    arrived(whole);
  });
  if (!isWhole()) watching.observe(page, { childList: true, subtree: true });
  arrived(isWhole());
}

function addLink(page: Document, link: Readonly<Record<string, string>>): void {
  page.head.append(Object.assign(page.createElement('link'), link));
}

/** Has the browser fetch, beside the page, what a script will ask for under the same address. */
export function fetchAhead(page: Document, href: string): void {
  addLink(page, { rel: 'preload', as: 'fetch', crossOrigin: '', href });
}

/** Has the browser, where it can (`rel="expect"`), paint nothing until the whole page is there; to be asked before its body is. */
export function holdPaint(page: Document): void {
  addLink(page, { rel: 'expect', href: `#${PAGE_END}`, blocking: 'render' });
}
