import { describe, expect, it } from 'vitest';
import { inList } from '../../../../src/facts/inList.ts';
import { pollingDay } from '../../../../src/facts/pollingDay.ts';
import { placeInWords } from '../../../../src/ui/search/SuggestionContent.tsx';

describe('what is written without the browser’s own formatters is what they write', () => {
  it('lists', () => {
    const words = ['Kent', 'Fife', 'Moray', 'Powys'];
    for (const [last, type] of [
      ['and', 'conjunction'],
      ['or', 'disjunction'],
    ] as const) {
      const list = new Intl.ListFormat('en-GB', { type });
      for (let count = 0; count <= words.length; count += 1) {
        expect(inList(words.slice(0, count), last)).toBe(list.format(words.slice(0, count)));
      }
    }
  });

  it('days', () => {
    const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const day = `2024-${String(month).padStart(2, '0')}-04`;
      expect(pollingDay(day)).toBe(format.format(new Date(day)).replace(' ', '\u00a0'));
    }
    expect(() => pollingDay('soon')).toThrow(RangeError);
  });

  it('places', () => {
    const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
    const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
    for (let place = 2; place < 125; place += 1) expect(placeInWords(place)).toBe(`came ${place}${endings[rules.select(place)]}`);
  });
});
