import { firstColouredFrame, firstCompleteFrame } from '../frames/colouredFrames.ts';
import type { FrameReader } from '../frames/frameReader.ts';
import { blockedTime } from './blockedTime.ts';
import type { OpenPage } from './openPage.ts';
import type { Readings } from './readings.ts';

/** What a page's loading gives once it has come to rest. */
export async function readPage(
  open: OpenPage,
  reader: FrameReader,
  palette: readonly string[] | null,
): Promise<Omit<Readings, 'measured'>> {
  const { page, recording, requests, errors } = open;
  const noted = await page.evaluate(() => ({
    timeOrigin: performance.timeOrigin,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    longTasks: globalThis.hustingsObservations.longTasks,
    layoutShift: globalThis.hustingsObservations.layoutShift,
    marks: performance.getEntriesByType('mark').map(({ name, startTime }): [string, number] => [name, startTime]),
  }));
  const frames = recording.frames.filter(({ arrivedAt }) => arrivedAt >= noted.timeOrigin);
  const colours = await reader.read(frames, palette);
  const timeOf = (position: number | null): number | null => {
    const frame = position === null ? undefined : frames[position];
    return frame === undefined ? null : frame.arrivedAt - noted.timeOrigin;
  };
  const files = await requests.files();
  return {
    firstPaint: noted.firstPaint,
    firstColours: timeOf(firstColouredFrame(colours, palette !== null)),
    completeColours: timeOf(firstCompleteFrame(colours)),
    blocked: blockedTime(noted.longTasks, noted.firstPaint ?? 0),
    layoutShift: noted.layoutShift,
    marks: Object.fromEntries(noted.marks.toReversed()),
    files: files.map(({ address, kind, bytes, endedAt }) => ({ address, kind, bytes, at: endedAt - noted.timeOrigin })),
    failed: [...requests.failed],
    errors: [...errors],
  };
}
