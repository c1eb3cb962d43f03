import { announce } from '../../announcer/announcer.ts';
import { LONG_WAIT } from '../later/useLongWait.ts';

export const RESULTS_ON_THEIR_WAY = 'The results are on their way.';

/** Milliseconds in which no other map of an article says the same. */
const SAID_FOR = 30_000;

/** Has the words announced: in an article only by the map that has the focus, or else by one of all that wait there. */
function announceOnce(page: Document): void {
  const say = () => announce(RESULTS_ON_THEIR_WAY, page);
  if (window.parent === window || page.hasFocus()) {
    say();
    return;
  }
  navigator.locks
    ?.request('hustings-wait', { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      say();
      await new Promise((end) => setTimeout(end, SAID_FOR));
    })
    // In a frame that may store nothing.
    .catch(() => {});
}

/** Says on the page as it arrived, where the results are long in coming, that they are on their way. Until then the page may have gone. */
export function sayResultsComing(page: Document): void {
  const line = page.querySelector('.notices > p');
  setTimeout(() => {
    if (!line?.isConnected || page.querySelector('.notice--failure') !== null) return;
    line.className = 'on-their-way';
    line.textContent = RESULTS_ON_THEIR_WAY;
    announceOnce(page);
  }, LONG_WAIT);
}
