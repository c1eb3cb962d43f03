import { arrangementOf, SMALL_WINDOW, WIDE_WINDOW } from './arrangement.ts';
import { GROUP_HEAD, SHEET, SHEET_GRIP, SHEET_HEAD, SHEET_PEEK, SHELL_MAP } from './contract.ts';

/** Arranges what has come of a page that was written for a phone for its window, which may be wider, or lower. */
export function arrangePage(page: Document): void {
  const arrangement = arrangementOf(matchMedia(WIDE_WINDOW).matches, matchMedia(SMALL_WINDOW).matches);
  if (arrangement !== 'sheet') {
    for (const element of page.querySelectorAll('[class*="--sheet"]')) {
      element.className = element.className.replace('--sheet', `--${arrangement}`);
    }
    page.querySelector(SHEET)?.classList.remove('sheet');
    page.querySelector(SHEET_GRIP)?.remove();
    page.querySelector(SHEET_PEEK)?.classList.replace('sheet__peek', 'panel__head');
  }
}

/** Shows as much of the sheet as its head needs; 0 where there is no sheet. */
export function liftSheet(page: Document): void {
  const height = `${Math.ceil(page.querySelector(SHEET_PEEK)?.getBoundingClientRect().height ?? 0)}px`;
  page.querySelector<HTMLElement>(SHELL_MAP)?.style.setProperty('--sheet-height', height);
  page.querySelector<HTMLElement>(SHEET)?.style.setProperty('--peek', height);
}

/** What the app's head of a seat whose name fits on a line measures in a common browser: four lines and their spaces. */
const SEAT_HEAD_HEIGHT = 'calc(5.6875rem + 12px)';

/** Readies the place for a seat's result before that has come, `waiting` or not for it any more: nothing else stands there, and the sheet is as high as it will be. */
export function readyForSeat(page: Document, waiting: boolean): void {
  const head = page.querySelector<HTMLElement>(SHEET_HEAD);
  const said = head?.querySelector<HTMLElement>(GROUP_HEAD);
  if (head?.closest(SHEET)) head.style.minHeight = waiting ? SEAT_HEAD_HEIGHT : '';
  if (said) said.style.visibility = waiting ? 'hidden' : '';
  liftSheet(page);
}
