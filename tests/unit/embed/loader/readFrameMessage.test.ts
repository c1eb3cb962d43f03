import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameMessage } from '../../../../src/embed/loader/readFrameMessage.ts';

const height = (value: unknown) => readFrameMessage({ type: 'hustings:height', version: 1, id: null, height: value });

describe('a message of the frame', () => {
  it('is read with the fields that are known, and no others', () => {
    expect(readFrameMessage({ type: 'hustings:view', version: 1, id: 'a', query: 'colour=change', extra: 1 })).toEqual({
      type: 'hustings:view',
      query: 'colour=change',
    });
    const seat = { code: 'E14001327', slug: 'leicester-south', name: 'Leicester South' };
    expect(readFrameMessage({ type: 'hustings:select', version: 1, seat: { ...seat, html: '<b>' } })).toEqual({
      type: 'hustings:select',
      seat,
    });
    expect(readFrameMessage({ type: 'hustings:select', version: 1, seat: null })).toEqual({ type: 'hustings:select', seat: null });
  });

  it('is ignored in another version', () => {
    expect(readFrameMessage({ type: 'hustings:view', version: 2, query: '' })).toBeNull();
    expect(readFrameMessage({ type: 'hustings:view', version: '1', query: '' })).toBeNull();
  });

  it('gives a height that a page can have', () => {
    expect(height(612.2)).toEqual({ type: 'hustings:height', height: 613 });
    for (const value of [99, 10_001, Number.NaN, Number.POSITIVE_INFINITY, -1, '600', null, undefined, { valueOf: () => 600 }]) {
      expect(height(value), String(value)).toBeNull();
    }
  });

  it('is none where a field is missing, is of another type, or is endless', () => {
    expect(readFrameMessage({ type: 'hustings:ready', version: 1, query: '', title: 'x' })).toBeNull();
    expect(readFrameMessage({ type: 'hustings:select', version: 1, seat: { code: 'E14001327' } })).toBeNull();
    expect(readFrameMessage({ type: 'hustings:error', version: 1, message: 'x'.repeat(8193) })).toBeNull();
  });

  it('never reads from a prototype', () => {
    const polluted: unknown = JSON.parse('{"__proto__":{"type":"hustings:height","version":1,"height":500}}');
    expect(readFrameMessage(polluted)).toBeNull();
    expect(readFrameMessage(Object.create({ type: 'hustings:height', version: 1, height: 500 }))).toBeNull();
    expect(Object.hasOwn(Object.prototype, 'height')).toBe(false);
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => readFrameMessage(data) === null),
      { numRuns: 200 },
    );
  });
});
