import { expect, it } from 'vitest';
import { whereFault } from '../../../../src/ui/filters/HandWrittenFilter.tsx';
import { readValue } from '../../../../src/ui/filters/range/figureRange.ts';
import { parseQuery } from '../../../../src/view/query.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

it.each([
  ['muslim>=25,winner=labour', '“winner=labour” is not understood. Expected winner= and then one or more parties'],
  ['muslim>=lots', '“muslim>=lots” is not understood. Expected muslim, then one of >= <= > <, then a number'],
  ['change<=5', '“change<=5” is not understood. Expected change, a full stop, a party'],
  ['rainbow', '“rainbow” is not understood. Expected a figure'],
  ['seat=nowhere', 'seat= and then a constituency’s code such as E14000001, or its name as in first.'],
  ['region=nowhere', 'region= and then a region’s code such as E12000001, or its name.'],
  ['nation=nowhere', 'nation= and then E, W, S or N.'],
  [Array.from({ length: 41 }, () => 'muslim>1').join(','), 'more than forty'],
])('says of %s what is expected instead', (text, expected) => {
  expect(whereFault(text, smallElection)).toContain(expected);
});

it('has its examples from the election, whose areas may be anywhere', () => {
  const contests = smallElection.contests.map((seat) => ({
    ...seat,
    code: '24',
    slug: 'gironde',
    region: '33',
    nation: 'E' as const,
  }));
  const elsewhere = { ...smallElection, contests, nations: [], regions: [] };
  expect(whereFault('seat=nowhere', elsewhere)).toContain('such as 24, or its name as in gironde.');
  expect(whereFault('region=nowhere', elsewhere)).toContain('a region’s code.');
  expect(whereFault('nation=nowhere', elsewhere)).toContain('and then E.');
  expect(parseQuery('?seat=nowhere&pins=nowhere', elsewhere).faults.map(({ expected }) => expected)).toEqual([
    'a constituency’s code such as 24, or its name as in gironde',
    'at most 4 constituencies, each a constituency’s code such as 24, or its name as in gironde',
  ]);
});

it('has nothing to say of what is understood', () => {
  expect(whereFault('muslim>=25, winner=lab', smallElection)).toBeNull();
});

it.each([
  ['40', 40],
  ['\u221220', -20],
  [' 12.5 %', 12.5],
  ['', null],
  ['many', null],
])('reads %s as a value', (text, expected) => {
  expect(readValue(text)).toBe(expected);
});
