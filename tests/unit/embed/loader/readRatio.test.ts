import { describe, expect, it } from 'vitest';
import { readRatio } from '../../../../src/embed/loader/readRatio.ts';

describe('the ratio of the space that is kept', () => {
  it('is written as editors write it', () => {
    expect(readRatio('16:9')).toBe('16/9');
    expect(readRatio('1.5/1')).toBe('1.5/1');
  });

  it('is 4 to 5 where none can be read', () => {
    for (const text of [null, '', '0:5', '5:0', 'wide', '4/5;color:red', '4:5:6'])
      expect(readRatio(text), String(text)).toBe('4/5');
  });
});
