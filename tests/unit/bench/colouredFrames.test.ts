import { describe, expect, it } from 'vitest';
import { firstColouredFrame, firstCompleteFrame } from '../../bench/frames/colouredFrames.ts';
import { frameColours, HUE_KINDS, paletteKinds } from '../../bench/frames/frameColours.ts';

const [RED, BLUE, YELLOW, GREY, WHITE] = [
  [228, 0, 59],
  [0, 135, 220],
  [250, 166, 26],
  [120, 120, 125],
  [255, 255, 255],
] as const;

/** A picture of so many pixels of each colour. */
function picture(...parts: readonly (readonly [pixels: number, colour: readonly number[]])[]): Uint8ClampedArray {
  return new Uint8ClampedArray(parts.flatMap(([pixels, colour]) => Array.from({ length: pixels }, () => [...colour, 255]).flat()));
}

const blank = frameColours(picture([1000, WHITE]), HUE_KINDS);
const lines = frameColours(picture([900, WHITE], [100, GREY]), HUE_KINDS);
const half = frameColours(picture([900, WHITE], [50, RED], [30, BLUE], [20, YELLOW]), HUE_KINDS);
const whole = frameColours(picture([800, WHITE], [100, RED], [60, BLUE], [40, YELLOW]), HUE_KINDS);

describe('a frame’s colours', () => {
  it('are shares of all pixels, grey and white left out', () => {
    expect(whole.coloured).toBeCloseTo(0.2);
    expect(lines.coloured).toBe(0);
    expect(whole.kinds.filter((share) => share > 0)).toHaveLength(3);
  });

  it('are those of a palette, near enough for JPEG’s noise', () => {
    const { kinds, coloured } = frameColours(
      picture([10, [230, 4, 50]], [10, BLUE], [80, WHITE]),
      paletteKinds(['#e4003b', '#0087dc']),
    );
    expect(kinds).toEqual([0.1, 0.1]);
    expect(coloured).toBe(0.2);
  });
});

describe('the first coloured frame', () => {
  it('is the first with three hues', () => {
    const twoHues = frameColours(picture([800, WHITE], [100, RED], [100, BLUE]), HUE_KINDS);
    expect(firstColouredFrame([blank, lines, twoHues, half, whole], false)).toBe(3);
    expect(firstColouredFrame([blank, lines], false)).toBeNull();
    expect(firstColouredFrame([], false)).toBeNull();
  });

  it('is one with two of a view’s own colours, where the legend has the others', () => {
    const map = frameColours(picture([900, WHITE], [90, RED], [10, BLUE]), HUE_KINDS);
    expect(firstColouredFrame([blank, map, whole], true)).toBe(1);
    expect(firstColouredFrame([blank, map, whole], false)).toBe(2);
  });

  it('is not one with the legend alone, where a view’s own colours are counted', () => {
    const legend = frameColours(picture([970, WHITE], [10, RED], [10, BLUE], [10, YELLOW]), HUE_KINDS);
    expect(firstColouredFrame([blank, legend, whole], false)).toBe(1);
    expect(firstColouredFrame([blank, legend, whole], true)).toBe(2);
  });
});

describe('the first complete frame', () => {
  it('is the one from which nothing changes much', () => {
    expect(firstCompleteFrame([blank, half, whole, whole])).toBe(2);
    expect(firstCompleteFrame([whole])).toBe(0);
  });

  it('is after a frame that lost its colours', () => {
    expect(firstCompleteFrame([whole, blank, whole])).toBe(2);
  });

  it('is none where the page ends without colours', () => {
    expect(firstCompleteFrame([whole, blank])).toBeNull();
  });
});
