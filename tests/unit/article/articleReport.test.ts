import { expect, it } from 'vitest';
import { articleReport } from '../../../src/article/articleReport.ts';
import { checkInWords } from '../../../src/article/checkInWords.ts';
import { checkReal, realSources } from '../../fixtures/articles/checkReal.ts';

const TEXT = 'Shockat Adam won Leicester South by 979 votes. Labour won 431 seats. Paul Waugh won Rochdale.';

it('sums up what was found', () => {
  expect(checkInWords(checkReal(TEXT))).toBe(
    '2 seats, 2 candidates, 2 figures that could be set beside the results: 1 agrees and 1 differs.',
  );
  expect(checkInWords(checkReal('Nothing of this is about an election.'))).toMatch(/^No seat, candidate or figure/);
});

it('makes a report by seat, plain and as Markdown', () => {
  const check = checkReal(TEXT);
  const report = articleReport(check, realSources.election, { markdown: true, notes: ['Areas.'] });
  expect(report).toContain('### Leicester South\n\n- “979”: **Agrees.** The majority in Leicester South is 979.');
  expect(report).toContain('### Rochdale\n\n- Named; no figure was recognised.');
  expect(report).toContain('- “431”: **Differs.** Labour: 411 of 650 seats.');
  expect(report.endsWith('\nAreas.')).toBe(true);
  const plain = articleReport(check, realSources.election, { markdown: false, notes: [] });
  expect(plain).toContain('Leicester South\n- “979”: Agrees. The majority');
  expect(plain).not.toMatch(/[#*]/);
});

it('counts a leader’s own seat only where the article names no seat', () => {
  const slugs = (text: string) => checkReal(text).seats.map((code) => realSources.election.byCode.get(code)?.slug);
  expect(slugs('Wes Streeting, of Sir Keir Starmer’s Labour Party, held Ilford North. Keir Starmer was glad.')).toEqual([
    'ilford-north',
  ]);
  expect(slugs('Keir Starmer won the election.')).toEqual(['holborn-and-st-pancras']);
});
