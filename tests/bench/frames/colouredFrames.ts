import type { FrameColours } from './frameColours.ts';

const FEWEST_HUES = 3;
const SMALLEST_HUE = 0.001;
const SMALLEST_MAP = 0.01;
const SETTLED_WITHIN = 0.05;

/** Whether a frame shows seats in colours: three hues that each cover a thousandth of it, and colours on a hundredth. */
export function showsColouredSeats({ coloured, hues }: FrameColours): boolean {
  return coloured >= SMALLEST_MAP && hues.filter((share) => share >= SMALLEST_HUE).length >= FEWEST_HUES;
}

/** The position of the first frame with coloured seats; `null` for none. */
export function firstColouredFrame(frames: readonly FrameColours[]): number | null {
  const position = frames.findIndex(showsColouredSeats);
  return position < 0 ? null : position;
}

/** The position of the frame from which the colours stay within a twentieth of the last frame's; `null` where that has no coloured seats. */
export function firstCompleteFrame(frames: readonly FrameColours[]): number | null {
  const last = frames.at(-1);
  if (last === undefined || !showsColouredSeats(last)) return null;
  const different = frames.findLastIndex((frame) => distance(frame, last) > SETTLED_WITHIN * last.coloured);
  return different + 1;
}

function distance(one: FrameColours, other: FrameColours): number {
  return one.hues.reduce((sum, share, position) => sum + Math.abs(share - (other.hues[position] ?? 0)), 0);
}
