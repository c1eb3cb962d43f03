import { announce } from '../../announcer/announcer.ts';
import { LONG_WAIT } from '../later/useLongWait.ts';

export const RESULTS_ON_THEIR_WAY = 'The results are on their way.';

/** Says on the page as it arrived, where the results are long in coming, that they are on their way. Until then the page may have gone. */
export function sayResultsComing(page: Document): void {
  const line = page.querySelector('.notices > p');
  setTimeout(() => {
    if (line === null || page.querySelector('.notice--failure') !== null) return;
    line.className = 'on-their-way';
    line.textContent = RESULTS_ON_THEIR_WAY;
    announce(RESULTS_ON_THEIR_WAY, page);
  }, LONG_WAIT);
}
