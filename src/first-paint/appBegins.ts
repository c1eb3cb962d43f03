import { ANNOUNCER, LEGEND, NOTICE_LINE } from './contract.ts';

const SIGN = 'app';

/** Tells the page that arrived that the app's script is there and runs. */
export function appBegins({ documentElement }: Document): void {
  documentElement.dataset[SIGN] = '';
}

/**
 * Once the page has loaded all that it asked for, says in the page as it arrived that the app is not there, where it is not: its
 * script did not arrive or cannot be run.
 */
export function missApp(page: Document): void {
  addEventListener('load', () => {
    const line = page.querySelector<HTMLElement>(NOTICE_LINE);
    if (line === null || page.documentElement.dataset[SIGN] !== undefined) return;
    const again = page.createElement('a');
    again.href = '';
    again.textContent = 'Load it again';
    line.className = 'notice';
    // It can be pressed where the styles are what is missing, too.
    line.style.pointerEvents = 'auto';
    line.append('Part of this page did not arrive, so the map stands still. ', again);
    // By hand: this stands in the page itself, and nothing else is said where there is no app.
    page.querySelector(ANNOUNCER)?.append(line.textContent);
    removeEmptyLegend(page);
  });
}

/** Where the app was to bring the legend's words and does not come, an empty legend says nothing. */
export function removeEmptyLegend(page: Document): void {
  if (page.documentElement.dataset['waiting']) page.querySelector(LEGEND)?.remove();
}
