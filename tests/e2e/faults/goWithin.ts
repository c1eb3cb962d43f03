import type { Page } from '@playwright/test';

/** Changes the address as the Back button would, so that nothing is loaded again. */
export async function goWithin(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}
