import type { Page } from '@playwright/test';

/**
 * What cannot be read on the page as it is, however it is scrolled, one line each: words that a part which does not scroll cuts
 * off, words that lie outside the page, and a page that is wider than its window. Not what is hidden on purpose and read aloud.
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) lost.push(`the page is ${wide} px wider than its window`);
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
      const owner = text.parentElement;
      if (owner === null || (text.textContent ?? '').trim() === '') continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (owner.closest('svg, [inert], script, style, noscript, option, .map-pane__canvas') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      const name = `“${(text.textContent ?? '').trim().slice(0, 40)}” in ${owner.tagName.toLowerCase()}.${owner.className}`;
      let scrolledX = false;
      let scrolledY = false;
      let fixed = false;
      for (let part: Element | null = owner; part !== null && part !== document.body; part = part.parentElement) {
        const style = getComputedStyle(part);
        if (style.clipPath !== 'none') {
          scrolledX = scrolledY = fixed = true;
          break;
        }
        const edge = part.getBoundingClientRect();
        const cutX = style.overflowX !== 'visible' && !scrolls(style.overflowX);
        const cutY = style.overflowY !== 'visible' && !scrolls(style.overflowY);
        if (cutX && !scrolledX && (box.right > edge.right + 1 || box.left < edge.left - 1))
          lost.push(`${name} is cut off at a side of ${part.className}`);
        if (cutY && !scrolledY && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2))
          lost.push(`${name} is cut off above or below by ${part.className}`);
        scrolledX ||= scrolls(style.overflowX);
        scrolledY ||= scrolls(style.overflowY);
        fixed ||= style.position === 'fixed' || part.matches(':modal, :popover-open');
      }
      if (!scrolledX && (box.left < -1 || box.right > innerWidth + 1)) lost.push(`${name} lies beside the page`);
      if (fixed && !scrolledY && (box.top < -1 || box.bottom > innerHeight + 1))
        lost.push(`${name} lies outside the window, where nothing scrolls to it`);
    }
    return lost;
  });
}
