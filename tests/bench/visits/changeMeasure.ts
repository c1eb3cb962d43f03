import type { FrameReader } from '../frames/frameReader.ts';
import { median } from './median.ts';
import type { OpenPage } from './openPage.ts';
import type { Measured } from './visit.ts';

const CHANGES = 6;
const REST_MILLISECONDS = 1500;
/** From here on a frame counts as one with the new colours. */
const CHANGED_SHARE = 0.02;

/**
 * Changes the measure by the keyboard in the page's menu, up and down by turns, and gives the median time from the key's event to
 * the first frame with other colours, as `recoloured`.
 */
export function changeMeasure(menu: string): (open: OpenPage, reader: FrameReader) => Promise<Measured> {
  return async ({ page, recording }, reader) => {
    await page.evaluate(() => {
      addEventListener('keydown', ({ timeStamp }) => performance.mark('bench:key', { startTime: timeStamp }), { capture: true });
    });
    await page.locator(menu).first().focus();
    const times: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      await page.waitForTimeout(REST_MILLISECONDS);
      const shown = recording.frames.length;
      await page.keyboard.press(change % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
      await page.waitForTimeout(REST_MILLISECONDS);
      const pressedAt = await page.evaluate(
        () => performance.timeOrigin + (performance.getEntriesByName('bench:key').at(-1)?.startTime ?? 0),
      );
      const since = recording.frames.slice(Math.max(0, shown - 1));
      const position = (await reader.read(since)).findIndex(({ changed }) => changed >= CHANGED_SHARE);
      const frame = since[position];
      if (frame !== undefined) times.push(frame.arrivedAt - pressedAt);
    }
    return { recoloured: median(times) };
  };
}
