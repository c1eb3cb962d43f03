import { describe, expect, it } from 'vitest';
import { changedShare } from '../../bench/frames/changedShare.ts';

const pixels = (...reds: readonly number[]) => new Uint8ClampedArray(reds.flatMap((red) => [red, 0, 0, 255]));

describe('the share of changed pixels', () => {
  it('counts visible differences only', () => {
    expect(changedShare(pixels(0, 0, 0, 0), pixels(0, 60, 61, 255))).toBe(0.5);
  });

  it('is all of a frame of another size', () => {
    expect(changedShare(pixels(0), pixels(0, 0))).toBe(1);
  });
});
