import { describe, expect, it } from 'vitest';
import { compareQuantity } from '../../../../src/article/figures/compareQuantity.ts';
import type { Fact } from '../../../../src/article/figures/fact.ts';
import { quantitiesOf } from '../../../../src/article/figures/quantities.ts';
import { tokensOf } from '../../../../src/article/text/tokens.ts';
import { figuresIn } from '../../../fixtures/articles/checkReal.ts';

function fitOf(written: string, value: number, unit: Fact['unit']): string {
  const [quantity] = quantitiesOf(tokensOf(written));
  if (quantity === undefined) throw new Error(`no figure in ${written}`);
  return compareQuantity(quantity, { kind: 'votes', when: 'now', value, unit, seat: null, person: null, words: '' });
}

describe('a figure beside a fact', () => {
  it.each([
    ['979', 979, 'votes', 'agrees'],
    ['978', 979, 'votes', 'differs'],
    ['7,000', 7_247, 'votes', 'rounded'],
    ['nearly 7,000', 6_934, 'votes', 'rounded'],
    ['nearly 7,000', 7_100, 'votes', 'differs'],
    ['more than 6,000', 6_934, 'votes', 'rounded'],
    ['more than 6,000', 5_900, 'votes', 'differs'],
    ['more than 6,000', 30_000, 'votes', 'near'],
    ['just over 1,500', 1_566, 'votes', 'rounded'],
    ['just over 1,500', 1_400, 'votes', 'differs'],
    ['fewer than 600', 528, 'votes', 'rounded'],
    ['fewer than 500', 528, 'votes', 'differs'],
    ['about 700', 707, 'votes', 'rounded'],
    ['37.1%', 37.12, 'per cent', 'agrees'],
    ['37%', 37.12, 'per cent', 'rounded'],
    ['38%', 37.12, 'per cent', 'differs'],
    ['a third of', 33.7, 'per cent', 'rounded'],
    ['a third of', 40, 'per cent', 'differs'],
    ['44.6 points', -44.6, 'points', 'agrees'],
    ['411 seats', 411, 'seats', 'agrees'],
    ['410 seats', 411, 'seats', 'near'],
    ['400 seats', 411, 'seats', 'differs'],
  ] as const)('“%s” of %d %s: %s', (written, value, unit, expected) => {
    expect(fitOf(written, value, unit)).toBe(expected);
  });
});

describe('figures in an article', () => {
  it.each([
    ['Shockat Adam won Leicester South by 979 votes.', ['979 agrees majority leicester-south']],
    ['Shockat Adam won Leicester South by 1,979 votes.', ['1,979 differs majority leicester-south']],
    [
      'Jess Phillips’s majority in Birmingham Yardley is 693, down from 13,141.',
      ['693 agrees majority birmingham-yardley', '13,141 agrees majority birmingham-yardley'],
    ],
    [
      'Streeting’s majority in Ilford North fell from 5,218 to 528.',
      ['5,218 unchecked majority ilford-north', '528 agrees majority ilford-north'],
    ],
    [
      'Jeremy Corbyn won Islington North by 24,120 votes to 16,873.',
      ['24,120 agrees votes islington-north', '16,873 agrees votes islington-north'],
    ],
    [
      'In Bradford West Labour is down 44.6 points, to 31.6% of the vote.',
      ['44.6 agrees change bradford-west', '31.6% agrees share bradford-west'],
    ],
    ['In Bradford West Labour is up 44.6 points.', ['44.6 differs change bradford-west']],
    ['Turnout in Blackburn was 53.1%.', ['53.1% agrees turnout blackburn']],
    ['In the Blackburn constituency 47% of residents are Muslim.', ['47% rounded muslim blackburn']],
    ['Labour won 411 seats.', ['411 agrees seats *']],
    ['Labour won 431 seats.', ['431 differs seats *']],
    [
      'Labour finished with 411 seats, the Conservatives 121 and the Liberal Democrats 72.',
      ['411 agrees seats *', '121 agrees seats *', '72 agrees seats *'],
    ],
    [
      'In Leicester South Shockat Adam had 14,739 votes, 979 more than Labour’s Jonathan Ashworth.',
      ['14,739 agrees votes leicester-south', '979 agrees majority leicester-south'],
    ],
    ['Labour won a third of the vote nationally.', ['a third rounded share *']],
    [
      'In the 28 seats where at least 25% of residents are Muslim, Labour took 37.1% of votes.',
      ['28 agrees group *', '37.1% agrees share *'],
    ],
  ])('“%s”', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it.each([
    'George Galloway won the Rochdale by-election with almost 40% of the vote.',
    'In 2019 Giles Watling won Clacton with 31,438 votes.',
    'A poll in June put Jeremy Corbyn on 29% in Islington North.',
    'The exit poll said that Labour would win 420 seats.',
    'Labour won 37 seats in Scotland.',
    'In Scotland Labour won 37 seats, the SNP nine and the Liberal Democrats five.',
    'Labour finished with 37 seats in the region, 979 more than anybody had expected.',
    'Labour won 412 seats, and Sir Keir Starmer has a majority of 174.',
    'There was a swing of 20% in Ilford North.',
    'Leanne Mohamad, 23, stood in Ilford North.',
    'Naz Shah of Bradford West raised £5,000 for 300 families.',
  ])('leave alone what cannot be judged: “%s”', (text) => {
    expect(figuresIn(text).filter((figure) => !figure.startsWith('412'))).toEqual([]);
  });
});
