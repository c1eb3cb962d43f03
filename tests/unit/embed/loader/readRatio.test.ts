import { describe, expect, it } from 'vitest';
import { readRatio } from '../../../../src/embed/loader/readRatio.ts';

describe('the ratio of the space that is kept', () => {
  it('is written as editors write it', () => {
    expect(readRatio('16:9')).toBe('aspect-ratio:16/9');
    expect(readRatio('1.5/1')).toBe('aspect-ratio:1.5/1');
  });

  it('is what the map needs where none can be read', () => {
    for (const text of [null, '', '0:5', '5:0', 'wide', '4/5;color:red', '4:5:6'])
      expect(readRatio(text), String(text)).toBe('aspect-ratio:4/9;max-height:800px');
  });
});
