import type { Page } from '@playwright/test';

/**
 * Notes long tasks and layout shifts from a page's very beginning. The function is sent to the browser as text: it may name
 * nothing from outside, and no inner function, for which tsx would add a call to a function of its own.
 */
export async function observePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.hustingsObservations = { longTasks: [], layoutShift: 0 };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        globalThis.hustingsObservations.longTasks.push([startTime, duration]);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number' && 'hadRecentInput' in entry && entry.hadRecentInput === false) {
          globalThis.hustingsObservations.layoutShift += entry.value;
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
