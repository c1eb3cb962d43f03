import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedFrame } from '../browser/recordFrames.ts';

/** Keeps the frame of a time (milliseconds since 1970) and the last one as pictures, to see what a figure stands for. */
export function writeFrames(folder: string, name: string, frames: readonly RecordedFrame[], time: number): void {
  mkdirSync(folder, { recursive: true });
  const picture = (which: string, frame: RecordedFrame | undefined): void => {
    if (frame !== undefined)
      writeFileSync(join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}-${which}.jpg`), Buffer.from(frame.jpeg, 'base64'));
  };
  picture('first', frames.find(({ arrivedAt }) => arrivedAt >= time) ?? frames.at(-1));
  picture('last', frames.at(-1));
}
