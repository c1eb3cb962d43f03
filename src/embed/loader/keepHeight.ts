import { heightStyle } from './elementStyle.ts';

/** Sets an element to the height that its frame asks for, when that moves nothing under the reader's eyes. */
export interface HeightKeeper {
  ask(height: number): void;
  /** The reader or the page has acted on the map: from now on it may change in plain sight. */
  act(): void;
  /** Back to the space that the ratio keeps. */
  reset(): void;
}

/**
 * A height that arrives while the element can be seen, and before anybody has acted on it, waits until it has gone out of sight
 * (above only where the browser holds the text in place); until then the frame scrolls in the space that was kept for it. With a
 * new width, as when a phone is turned, the page is laid out again anyhow and the height follows at once.
 */
export function keepHeight(element: HTMLElement, sheet: CSSStyleSheet): HeightKeeper {
  const holdsText = CSS.supports('overflow-anchor', 'auto');
  let acted = false;
  let asked = 0;
  let width = 0;
  let leaving: IntersectionObserver | null = null;

  const stay = (): void => {
    leaving?.disconnect();
    leaving = null;
  };
  const apply = (): void => {
    stay();
    width = element.offsetWidth;
    sheet.replaceSync(heightStyle(asked, acted));
  };
  // As it is now: when an observer calls, the page may have been scrolled on.
  const isOutOfSight = (): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= innerHeight || (bottom <= 0 && holdsText);
  };

  return {
    ask: (height) => {
      asked = height;
      const turned = width > 0 && width !== element.offsetWidth;
      width ||= element.offsetWidth;
      if (acted || turned || isOutOfSight()) apply();
      else if (leaving === null) {
        leaving = new IntersectionObserver(() => isOutOfSight() && apply());
        leaving.observe(element);
      }
    },
    act: () => {
      acted = true;
      if (leaving !== null) apply();
    },
    reset: () => {
      stay();
      acted = false;
      width = 0;
      sheet.replaceSync('');
    },
  };
}
