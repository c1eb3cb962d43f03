/** A frame's colours: what share of its pixels is coloured, and with which of some kinds of colour. Shares are fractions of all pixels. */
export interface FrameColours {
  readonly coloured: number;
  readonly kinds: readonly number[];
}

/** Which kind of colour a pixel has; `null` for none. */
export interface ColourKinds {
  readonly count: number;
  of(red: number, green: number, blue: number): number | null;
}

const HUES = 12;
const DEGREES_A_HUE = 360 / HUES;
/** Darker than this or greyer than that, a pixel has no hue to speak of. */
const DARKEST = 64;
const GREYEST = 0.25;
/** Pixels belong to a colour when their channels together differ by less. */
const SAME_COLOUR = 48;

/** Twelve hues, 30 degrees apart, the first around red: what any map of several parties shows, whatever it is drawn with. */
export const HUE_KINDS: ColourKinds = {
  count: HUES,
  of: (red, green, blue) => {
    const brightest = Math.max(red, green, blue);
    const chroma = brightest - Math.min(red, green, blue);
    if (brightest < DARKEST || chroma < GREYEST * brightest) return null;
    const sixth =
      brightest === red
        ? ((green - blue) / chroma + 6) % 6
        : brightest === green
          ? (blue - red) / chroma + 2
          : (red - green) / chroma + 4;
    return Math.floor(((sixth * 60 + DEGREES_A_HUE / 2) % 360) / DEGREES_A_HUE);
  },
};

/** The colours of one view, `#rrggbb`: what a map with a single hue is judged by. */
export function paletteKinds(palette: readonly string[]): ColourKinds {
  const colours = palette.map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  return {
    count: colours.length,
    of: (red, green, blue) => {
      const position = colours.findIndex(
        ([ownRed = 0, ownGreen = 0, ownBlue = 0]) =>
          Math.abs(ownRed - red) + Math.abs(ownGreen - green) + Math.abs(ownBlue - blue) < SAME_COLOUR,
      );
      return position < 0 ? null : position;
    },
  };
}

/** Counts the colours of pixels in RGBA. */
export function frameColours(pixels: Uint8ClampedArray, { count, of }: ColourKinds): FrameColours {
  const counts = new Array<number>(count).fill(0);
  let coloured = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const kind = of(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    if (kind === null) continue;
    coloured += 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const total = Math.max(1, pixels.length / 4);
  return { coloured: coloured / total, kinds: counts.map((pixelsOfKind) => pixelsOfKind / total) };
}
