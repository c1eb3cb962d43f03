import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapedText } from '../../../../src/map/picture/markup.ts';
import { markupText } from '../../../fixtures/markupText.ts';

it('gives back any text from an attribute and from between tags, and never a tag', () => {
  fc.assert(
    fc.property(fc.oneof(markupText, fc.string({ unit: 'grapheme' })), (text) => {
      const page = new DOMParser().parseFromString(`<p title="${escapedText(text)}">${escapedText(text)}</p>`, 'text/html');
      const element = page.querySelector('p');
      const kept = text.replace(/(?![\n\t])[\p{Cc}]/gu, '');
      expect(element?.getAttribute('title')).toBe(kept);
      expect(element?.textContent).toBe(kept);
      expect(page.body.children).toHaveLength(1);
      expect(element?.children).toHaveLength(0);
    }),
  );
});

it('leaves out what XML does not have', () => {
  expect(escapedText('a\u0000b\u000bc\ud800d\uffff')).toBe('abcd');
  expect(escapedText('two\nlines 🗳')).toBe('two\nlines 🗳');
});
