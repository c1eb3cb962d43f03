import { describe, expect, it } from 'vitest';
import { reserve } from '../../../../src/embed/loader/reserve.ts';

const USUAL = ':host{aspect-ratio:4/9;max-height:800px;min-height:44em}';

describe('the space that is kept', () => {
  it('is what the map needs at any width where neither ratio nor room can be read', () => {
    for (const text of [null, '', '0:5', '5:0', 'wide', '4/5;color:red', '4:5:6']) {
      expect(reserve(text, null, true), String(text)).toBe(USUAL);
      expect(reserve(null, text, false), String(text)).toBe(USUAL);
    }
  });

  it('is a map of the ratio that editors write, and its words', () => {
    expect(reserve('16:9', null, false)).toContain('min((100% - 24px)*0.5625,640px)');
    expect(reserve('1.5/1', null, false)).toContain('min((100% - 24px)*0.6666666666666666,640px)');
  });

  it('is more in a narrow column, and more where a verdict is there too', () => {
    expect(reserve('4:5', null, false)).toContain(' + max(11.25em,17.5em + (22.5em - 100%)*');
    expect(reserve('4:5', null, true)).toContain(' + max(18.75em,31.25em + (22.5em - 100%)*');
  });

  it('is the room that a preview measured, with any ratio', () => {
    expect(reserve('16:9', '600 320', false)).toContain(' + max(20em,37.5em + (22.5em - 100%)*1)');
    expect(reserve(null, '600 320', false)).toContain('*1.25,640px) + max(20em,');
    expect(reserve('16:9', '600', false)).toBe(reserve('16:9', null, false));
    expect(reserve('16:9', '600 1}x{', false)).toBe(reserve('16:9', null, false));
  });
});
