import { expect, test } from 'vitest';
import { changeInShare } from '../../../src/election/change.ts';
import { pageTitle } from '../../../src/ui/headline/pageTitle.ts';
import { changeInFigures } from '../../../src/ui/panel/CandidateLine.tsx';
import { quotation } from '../../../src/ui/panel/Quotation.tsx';
import { swingInWords } from '../../../src/ui/panel/SeatFigures.tsx';
import { outcomeInWords } from '../../../src/ui/words/outcomeInWords.ts';
import { constituencyWith, pollWith } from '../../fixtures/constituency.ts';
import { candidacies, election } from '../../fixtures/election.ts';

function seatOf(slug: string) {
  const seat = election.bySlug.get(slug);
  if (seat === undefined) throw new Error(`No seat ${slug}`);
  return seat;
}

test.each([
  [{ ind: 2, lab: 1 }, { lab: 1 }, 'independent gain from Labour'],
  [{ ld: 2, con: 1 }, { con: 1 }, 'Liberal Democrat gain from the Conservatives'],
  [{ lab: 2, con: 1 }, { lab: 1 }, 'Labour hold'],
  [{ dup: 2, sf: 1 }, { sf: 1 }, 'DUP gain from Sinn Féin'],
  [{ spk: 2, green: 1 }, { spk: 1 }, 'the Speaker re-elected'],
])('%o after %o is “%s”', (now, then, words) => {
  expect(outcomeInWords(constituencyWith(now, then), election)).toBe(words);
});

test('a swing in words: half the majority, and one vote more than half of it', () => {
  expect(swingInWords(pollWith({ ind: 14_739, lab: 13_760, con: 13_338 }))).toBe(
    'A swing of 1.2\u00a0percentage points from first to second place would have changed the winner: 490\u00a0votes cast for the runner-up instead.',
  );
  expect(swingInWords(pollWith({ lab: 101, con: 100 }))).toContain('1\u00a0vote cast');
});

test('a swing too small for one decimal is not called zero', () => {
  expect(swingInWords(pollWith({ lab: 25_015, con: 25_000 }))).toContain('A swing of 0.01\u00a0percentage points');
});

test('a swing of exactly one point is one point', () => {
  expect(swingInWords(pollWith({ lab: 510, con: 490 }))).toContain('1.0\u00a0percentage point from');
});

test('every reason for no change has its own words; a change has a true minus sign', () => {
  const constituency = constituencyWith({ lab: 40, ind: 30, wpb: 30 }, { lab: 60, con: 40 });
  expect(changeInFigures(changeInShare(constituency, 'lab'))).toBe('\u221220.0');
  expect(changeInFigures(changeInShare(constituency, 'wpb'))).toBe('new');
  expect(changeInFigures(changeInShare(constituency, 'ind'))).toBe('not comparable');
  expect(changeInFigures(changeInShare(constituency, 'con'))).toBe('did not stand');
});

test('the title names the selected seat with its result, else what the map shows', () => {
  expect(pageTitle(election, seatOf('leicester-south'), 'x', null).title).toBe(
    'Leicester South: independent gain from Labour – Hustings',
  );
  expect(pageTitle(election, null, 'Turnout, by constituency', null).title).toBe('Turnout, by constituency – Hustings');
  expect(pageTitle(election, null, 'Turnout', '28 of 650 seats').title).toBe('Turnout: 28 of 650 seats – Hustings');
});

test('the sentence to quote: a hold, the Speaker', () => {
  const quoted = (slug: string) => quotation(seatOf(slug), candidacies.get(seatOf(slug).code) ?? [], election);
  expect(quoted('cardiff-east')).toBe(
    'Jo Stevens (Labour) held Cardiff East on 4\u00a0July 2024 with 15,833 votes (60.6%), 9,097 more than Rodney Berman (Liberal Democrat). Labour\u2019s share was up 6.6\u00a0points on the 2019 notional result.',
  );
  expect(quoted('chorley')).toBe(
    'Lindsay Hoyle, the Speaker, was re-elected in Chorley on 4\u00a0July 2024 with 25,238 votes (84.4%), 20,575 more than Mark Tebbutt (Green).',
  );
});
