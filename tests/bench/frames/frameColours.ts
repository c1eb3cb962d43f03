/** A frame's colours: what share of its pixels is saturated, and of which hues. Shares are fractions of all pixels. */
export interface FrameColours {
  readonly coloured: number;
  /** The share of each of twelve hues, 30 degrees apart, the first around red. */
  readonly hues: readonly number[];
}

const HUES = 12;
const DEGREES_A_HUE = 360 / HUES;
/** Darker than this or greyer than that, a pixel has no hue to speak of. */
const DARKEST = 64;
const GREYEST = 0.25;

/** Counts the colours of pixels in RGBA. */
export function frameColours(pixels: Uint8ClampedArray): FrameColours {
  const counts = new Array<number>(HUES).fill(0);
  let coloured = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const position = huePosition(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    if (position === null) continue;
    coloured += 1;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  const total = Math.max(1, pixels.length / 4);
  return { coloured: coloured / total, hues: counts.map((count) => count / total) };
}

function huePosition(red: number, green: number, blue: number): number | null {
  const brightest = Math.max(red, green, blue);
  const chroma = brightest - Math.min(red, green, blue);
  if (brightest < DARKEST || chroma < GREYEST * brightest) return null;
  const sixth =
    brightest === red ? ((green - blue) / chroma + 6) % 6 : brightest === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  return Math.floor(((sixth * 60 + DEGREES_A_HUE / 2) % 360) / DEGREES_A_HUE);
}
