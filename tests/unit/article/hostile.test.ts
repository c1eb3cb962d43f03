import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_ARTICLE } from '../../../src/article/longestArticle.ts';
import { checkReal } from '../../fixtures/articles/checkReal.ts';

function time(text: string): number {
  const start = performance.now();
  checkReal(text);
  return performance.now() - start;
}

it('never throws, and marks what does not overlap and is in the text', () => {
  const pieces = fc.constantFrom(
    'Leicester South',
    'Adam',
    ' by ',
    '979',
    '%',
    ' votes',
    '\n',
    '. ',
    '“',
    'Labour ',
    'majority of ',
    '\u202e',
    'Mr ',
    ',',
    '-',
    '1,',
    'to ',
    'Muslim ',
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (raw) => {
      const { text, findings } = checkReal(raw);
      let end = 0;
      for (const finding of findings) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        end = finding.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 12 },
  );
});

it.each([
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['one accent', '\u0301'],
  ['one digit', '1'],
  ['full stops', '.'],
  ['line breaks', '\n'],
  ['apostrophes', 'a’'],
])('reads 200,000 characters of %s', (_, piece) => {
  const text = piece.repeat(LONGEST_ARTICLE / piece.length);
  expect(checkReal(text).findings).toEqual([]);
});

it('takes time in proportion to the text, whatever it repeats', () => {
  for (const piece of ['Birmingham ', 'Labour 12,345, ']) {
    const short = piece.repeat(100);
    const long = short.repeat(12);
    time(short);
    const ratio = () => time(long) / Math.max(Math.min(time(short), time(short), time(short)), 1);
    // Twelve times the text; a quadratic rule would take 144 times as long. A busy machine may hold up one try, not each of five.
    const tries = Array.from({ length: 5 }, (_, index) => index);
    expect(
      tries.some(() => ratio() < 60),
      piece,
    ).toBe(true);
  }
});

it('finds names in a text that runs from right to left, and nothing where nothing is', () => {
  const arabic = 'فاز شوكت آدم في Leicester South بفارق 979 صوتا.';
  expect(checkReal(arabic).findings.map(({ kind }) => kind)).toContain('seat');
  expect(checkReal('שלום עולם. זה לא על בחירות 1,234.').findings).toEqual([]);
  expect(checkReal('').findings).toEqual([]);
});
