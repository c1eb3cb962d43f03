import type { Page } from '@playwright/test';

/**
 * Waits until what a page scrolled or laid out is on the screen. A browser gives a press to the frame that it last drew at that place,
 * so a press in the very moment after scrolling, which no hand can make, may go to the frame that was there before.
 */
export async function whenDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 200)))),
  );
}
