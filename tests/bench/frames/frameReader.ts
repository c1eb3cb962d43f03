import { coldBrowser } from '../browser/coldBrowser.ts';
import type { RecordedFrame } from '../browser/recordFrames.ts';
import type { FrameReading } from '../pages/frameReader/frameReading.ts';

/** Frames that are sent to the reading page at once: some megabytes. */
const BATCH = 40;

/** Reads recorded frames, in a browser of its own that no measured page shares. */
export interface FrameReader {
  /** Counts hues, or the colours of a palette where there is one. */
  read(frames: readonly RecordedFrame[], palette?: readonly string[] | null): Promise<FrameReading[]>;
  /** The share of pixels that differ visibly. */
  compare(before: RecordedFrame, after: RecordedFrame): Promise<number>;
  close(): Promise<void>;
}

/** Opens the reader's page, "http://127.0.0.1:40321/frameReader/". */
export async function openFrameReader(address: string): Promise<FrameReader> {
  const browser = await coldBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'readFrames' in globalThis);
  return {
    read: async (frames, palette = null) => {
      const readings: FrameReading[] = [];
      for (let from = 0; from < frames.length; from += BATCH) {
        // One frame of the batch before goes along, so that the first of this one can be told from it.
        const start = Math.max(0, from - 1);
        const batch = frames.slice(start, from + BATCH).map(({ jpeg }) => jpeg);
        const read = await page.evaluate(([jpegs, colours]) => globalThis.readFrames(jpegs, colours), [batch, palette] as const);
        readings.push(...read.slice(from - start));
      }
      return readings;
    },
    compare: (before, after) =>
      page.evaluate(([one, other]) => globalThis.compareFrames(one, other), [before.jpeg, after.jpeg] as const),
    close: () => browser.close(),
  };
}
