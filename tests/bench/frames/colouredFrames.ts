import type { FrameColours } from './frameColours.ts';

const FEWEST_KINDS = 3;
/** Of a view's own colours: where most classes are of cities, no others cover a thousandth of a phone's screen. */
const FEWEST_OWN_KINDS = 2;
const SMALLEST_KIND = 0.001;
const SMALLEST_MAP = 0.01;
const SETTLED_WITHIN = 0.05;
const MOST_OF_THE_MAP = 0.5;

/** Whether a frame shows seats in colours: kinds of colour that each cover a thousandth of it, three or as many as said, and all a hundredth. */
export function showsColouredSeats({ coloured, kinds }: FrameColours, fewestKinds = FEWEST_KINDS): boolean {
  return coloured >= SMALLEST_MAP && kinds.filter((share) => share >= SMALLEST_KIND).length >= fewestKinds;
}

/**
 * The position of the first frame with coloured seats; `null` for none. Where a view's own colours are counted, its legend has them
 * too: then, two are enough, which the map has by itself, and a frame must also hold half of what is coloured at the end.
 */
export function firstColouredFrame(frames: readonly FrameColours[], ownColours: boolean): number | null {
  const least = ownColours ? MOST_OF_THE_MAP * (frames.at(-1)?.coloured ?? 0) : 0;
  const fewestKinds = ownColours ? FEWEST_OWN_KINDS : FEWEST_KINDS;
  const position = frames.findIndex((frame) => frame.coloured >= least && showsColouredSeats(frame, fewestKinds));
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
  return one.kinds.reduce((sum, share, position) => sum + Math.abs(share - (other.kinds[position] ?? 0)), 0);
}
