/** Arranges what has come of a page that was written for a phone for its window, which may be wider, or lower. */
export function arrangePage(page: Document): void {
  const wide = matchMedia('(min-width: 900px)').matches;
  const low = matchMedia('(max-height: 479px)').matches;
  const arrangement = wide ? 'column' : low ? 'flow' : 'sheet';
  if (arrangement !== 'sheet') {
    for (const element of page.querySelectorAll('[class*="--sheet"]')) {
      element.className = element.className.replace('--sheet', `--${arrangement}`);
    }
    page.querySelector('.sheet')?.classList.remove('sheet');
    page.querySelector('.sheet__grip')?.remove();
    page.querySelector('.sheet__peek')?.classList.replace('sheet__peek', 'panel__head');
  }
}

/** Shows as much of the sheet as its head needs; nought where there is no sheet. */
export function liftSheet(page: Document): void {
  const height = `${Math.ceil(page.querySelector('.sheet__peek')?.getBoundingClientRect().height ?? 0)}px`;
  page.querySelector<HTMLElement>('.shell__map')?.style.setProperty('--sheet-height', height);
  page.querySelector<HTMLElement>('.sheet')?.style.setProperty('--peek', height);
}

/** What the app's head of a seat whose name fits on a line measures in a common browser, in CSS pixels. */
const SEAT_HEAD_HEIGHT = 103;

/** Readies the place for a seat's result before that has come, `waiting` or not for it any more: nothing else stands there, and the sheet is as high as it will be. */
export function readyForSeat(page: Document, waiting: boolean): void {
  const head = page.querySelector<HTMLElement>('.sheet__head');
  const said = head?.querySelector<HTMLElement>('.group-head');
  if (head?.closest('.sheet')) head.style.minHeight = waiting ? `${SEAT_HEAD_HEIGHT}px` : '';
  if (said) said.style.visibility = waiting ? 'hidden' : '';
  liftSheet(page);
}
