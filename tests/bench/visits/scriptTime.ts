import type { CDPSession } from '@playwright/test';
import { median } from './median.ts';
import type { OpenPage } from './openPage.ts';
import type { Measured } from './visit.ts';

const PRESSES = 15;
const REST_MILLISECONDS = 400;

/**
 * Presses keys by turns on a control, and gives the median of the time that script ran on the main thread for a press, from the
 * event until the page is at rest again, under a name.
 */
export function scriptTime(name: string, control: string, keys: readonly string[]): (open: OpenPage) => Promise<Measured> {
  return async ({ page, session }) => {
    const target = page.locator(control).first();
    if ((await target.count()) === 0) return { [name]: null };
    await target.focus();
    const times: number[] = [];
    for (let press = 0; press < PRESSES; press += 1) {
      const before = await scriptMilliseconds(session);
      await page.keyboard.press(keys[press % keys.length] ?? '');
      await page.waitForTimeout(REST_MILLISECONDS);
      times.push((await scriptMilliseconds(session)) - before);
    }
    return { [name]: median(times) };
  };
}

async function scriptMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}
