import type { FrameReader } from '../frames/frameReader.ts';
import { TAKE_OVER_MARK } from './marks.ts';
import type { OpenPage } from './openPage.ts';
import type { Measured } from './visit.ts';

/** Frames arrive somewhat after they were shown; what belongs to the change of renderers is here by then. */
const LATEST_MILLISECONDS = 1500;

/** The largest share of pixels that differ between the last frame before MapLibre took over and any frame soon after, as `jump`. */
export async function takeOverJump({ page, recording }: OpenPage, reader: FrameReader): Promise<Measured> {
  const takenOver = await page.evaluate((name) => {
    const [mark] = performance.getEntriesByName(name);
    return mark === undefined ? null : performance.timeOrigin + mark.startTime;
  }, TAKE_OVER_MARK);
  if (takenOver === null) return { jump: null };
  const before = recording.frames.findLast(({ arrivedAt }) => arrivedAt < takenOver);
  if (before === undefined) return { jump: null };
  const since = recording.frames.filter(({ arrivedAt }) => arrivedAt >= takenOver);
  const after = since.filter(({ arrivedAt }, position) => position === 0 || arrivedAt < takenOver + LATEST_MILLISECONDS);
  // Showing the canvas is a new frame in any case: where none was recorded, nothing is known of it.
  if (after.length === 0) return { jump: null };
  const jumps = await Promise.all(after.map((frame) => reader.compare(before, frame)));
  return { jump: Math.max(0, ...jumps) };
}
