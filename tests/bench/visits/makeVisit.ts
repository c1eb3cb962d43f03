import type { FrameReader } from '../frames/frameReader.ts';
import { openPage } from './openPage.ts';
import type { Readings } from './readings.ts';
import { readPage } from './readPage.ts';
import { settle } from './settle.ts';
import type { Visit } from './visit.ts';
import { writeFrames } from './writeFrames.ts';

export interface VisitSurroundings {
  /** "http://127.0.0.1:40321" */
  readonly origin: string;
  readonly reader: FrameReader;
  /** Where the first coloured frame and the last one are kept to be looked at; `null` for nowhere. */
  readonly framesFolder: string | null;
}

/** Makes a visit once: a new browser, the page's loading, what the reader does, and what that gives. */
export async function makeVisit(visit: Visit, { origin, reader, framesFolder }: VisitSurroundings): Promise<Readings> {
  const open = await openPage(`${origin}/${visit.path}`, visit.conditions);
  try {
    const beside = visit.whileLoading?.(open);
    // Its failure is met where it is awaited, after the page has come to rest.
    beside?.catch(() => undefined);
    await settle(open);
    const whileLoading = (await beside) ?? {};
    const loading = await readPage(open, reader, visit.palette);
    if (framesFolder !== null)
      writeFrames(framesFolder, visit.id, open.recording.frames, open.openedAt + (loading.firstColours ?? 0));
    const afterwards = (await visit.afterwards?.(open, reader)) ?? {};
    return { ...loading, measured: { ...whileLoading, ...afterwards } };
  } finally {
    await open.close();
  }
}
