import type { CDPSession } from '@playwright/test';
import { longestScript, type TraceEvent } from './longestScript.ts';
import { median } from './median.ts';
import type { OpenPage } from './openPage.ts';
import type { Measured } from './visit.ts';

const PRESSES = 15;
const REST_MILLISECONDS = 400;

/**
 * Presses keys by turns on a control, and gives under a name the median over the presses of the longest that script held the main
 * thread in one go, in milliseconds, from the event until the page is at rest again: what a frame has to wait for. It is time of the
 * processor, since the wall's grows with whatever else the machine does; that stands beside it, its name ending in `Wall`.
 */
export function scriptTime(name: string, control: string, keys: readonly string[]): (open: OpenPage) => Promise<Measured> {
  return async ({ page, session }) => {
    const target = page.locator(control).first();
    if ((await target.count()) === 0) return { [name]: null };
    await target.focus();
    const times: number[] = [];
    const wallTimes: number[] = [];
    for (let press = 0; press < PRESSES; press += 1) {
      const events = await traced(session, async () => {
        await page.keyboard.press(keys[press % keys.length] ?? '');
        await page.waitForTimeout(REST_MILLISECONDS);
      });
      times.push(longestScript(events, 'processor'));
      wallTimes.push(longestScript(events, 'wall'));
    }
    return { [name]: median(times), [`${name}Wall`]: median(wallTimes) };
  };
}

/** What the browser's timeline records while something is done. */
async function traced(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }) => {
    for (const event of value) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,toplevel' });
  await act();
  const complete = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => done());
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}
