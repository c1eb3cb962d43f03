import type { Page } from '@playwright/test';

/**
 * What can be pressed on the page as it is and is smaller than 24 CSS pixels one way or the other, one line each. Not links and
 * marks within a sentence, whose height is the line's, and not the seats on the map, which search and table have as well. A label is part of
 * its field's target; a thumb on a slider's rail is as large as the rail is for the pointer.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const PRESSED =
      'a[href], button, input, select, textarea, summary, [role="tab"], [role="option"], [role="slider"], [role="separator"][tabindex]';
    const inSentence = (target: Element) =>
      target.matches('a, button') &&
      getComputedStyle(target).display.startsWith('inline') &&
      (target.closest('p, h3')?.textContent ?? '').trim().length > target.textContent.trim().length;
    return [...document.querySelectorAll<HTMLElement>(PRESSED)].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('[inert], .light-map, .visually-hidden') !== null)
        return [];
      // Seen, and pressed, only once it has the focus.
      if (inSentence(target) || getComputedStyle(target).clipPath === 'inset(50%)') return [];
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const boxes = [target, ...labels].map((part) => part.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (width >= LEAST - 0.5 && height >= LEAST - 0.5) return [];
      const name = `${target.tagName.toLowerCase()}.${target.className} “${target.textContent.slice(0, 30)}”`;
      return [`${name}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
}
