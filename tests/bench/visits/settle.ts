import type { OpenPage } from './openPage.ts';

const QUIET_MILLISECONDS = 2500;
const LONGEST_MILLISECONDS = 90_000;
const POLL_MILLISECONDS = 250;

/**
 * Waits until a page has come to rest: nothing under way on the line, no new frame and no long task for two and a half seconds.
 * Gives up after a minute and a half; what is on the page then counts as its end.
 */
export async function settle({ page, requests, recording, openedAt }: OpenPage): Promise<void> {
  while (Date.now() - openedAt < LONGEST_MILLISECONDS) {
    await page.waitForTimeout(POLL_MILLISECONDS);
    const lastFrame = recording.frames.at(-1)?.arrivedAt ?? openedAt;
    const lastEvent = Math.max(lastFrame, requests.lastEnd());
    if (requests.pending() > 0 || Date.now() - lastEvent < QUIET_MILLISECONDS) continue;
    const idle = await page.evaluate(() => {
      const [start, duration] = globalThis.hustingsObservations.longTasks.at(-1) ?? [0, 0];
      return performance.now() - start - duration;
    });
    if (idle <= QUIET_MILLISECONDS) continue;
    // On a busy machine the compositor can be late by seconds: two frames are asked for, and what they bring is waited for.
    const frames = recording.frames.length;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForTimeout(POLL_MILLISECONDS);
    if (recording.frames.length === frames) return;
  }
}
