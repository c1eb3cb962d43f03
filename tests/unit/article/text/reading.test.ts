import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../../src/article/figures/quantities.ts';
import { articleText } from '../../../../src/article/names/articleText.ts';
import { cleanText } from '../../../../src/article/text/cleanText.ts';
import { sentencesOf } from '../../../../src/article/text/sentences.ts';
import { tokensOf } from '../../../../src/article/text/tokens.ts';

function sentences(raw: string): readonly string[] {
  const { text, tokens, sentences: found } = articleText(raw);
  return found.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

function quantities(text: string): readonly string[] {
  return quantitiesOf(tokensOf(text)).map(({ value, unit, hedge }) =>
    [hedge, Math.round(value * 100) / 100, unit].filter((part) => part !== 'none').join(' '),
  );
}

describe('an article’s words', () => {
  it('keep their positions, whatever stands between them', () => {
    const text = 'Siân Berry’s 28,809 votes & “Ynys Môn”';
    for (const { start, end, text: word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word);
    expect(tokensOf(text).map(({ folded }) => folded)).toEqual([
      'sian',
      'berry',
      '28,809',
      'votes',
      'and',
      '“',
      'ynys',
      'mon',
      '”',
    ]);
  });

  it('lose what is hidden inside them', () => {
    expect(cleanText('\ufeffIlford\u00ad No\u200brth\r\nheld ')).toBe('Ilford North\nheld');
  });

  it('make sentences that abbreviations, initials and decimals do not end', () => {
    expect(sentences('Mr. Adam won 35.2% in St. Albans. Labour lost. J. Smith held.')).toEqual([
      'Mr. Adam won 35.2% in St. Albans.',
      'Labour lost.',
      'J. Smith held.',
    ]);
  });

  it('end a sentence where a line ends, but not where a line is only wrapped', () => {
    expect(sentences('Blackburn\nA recount')).toEqual(['Blackburn', 'A recount']);
    const line = 'a line of an old letter that goes on and on and is wrapped by hand';
    expect(sentences([line, line, line, line, line, 'to its end.'].join('\n'))).toHaveLength(1);
    expect(sentencesOf([])).toEqual([]);
  });
});

describe('an article’s numbers', () => {
  it('are read in digits and words with their units', () => {
    expect(quantities('14,739 votes, 37.1 per cent, 44.6 points, a 979-vote lead, 9.7m votes, twenty-eight seats')).toEqual([
      '14739 votes',
      '37.1 per cent',
      '44.6 points',
      '979 votes',
      '9700000 votes',
      '28 seats',
    ]);
    expect(quantities('a third of votes, two-thirds of them, one in five, half')).toEqual([
      '33.33 per cent',
      '66.67 per cent',
      '20 per cent',
      '50 per cent',
    ]);
  });

  it('are read with what qualifies them, before and after', () => {
    expect(
      quantities(
        'nearly 7,000; more than 31,000; just over 1,500; at least five; 25% or more; about a third of it; no fewer than 3',
      ),
    ).toEqual([
      'nearly 7000 count',
      'more 31000 count',
      'justOver 1500 count',
      'atLeast 5 count',
      'atLeast 25 per cent',
      'about 33.33 per cent',
      'atLeast 3 count',
    ]);
  });

  it('leave out years, dates, times, ages, money and ranks', () => {
    expect(
      quantities('On 4 July 2024, at 4.30am, the 23-year-old paid £500 for the 10th of 30-40 leaflets, aged 51 years'),
    ).toEqual([]);
  });
});
