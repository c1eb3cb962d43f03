import { expect, test } from 'vitest';
import { matchSeats } from '../../../../src/ui/search/matchSeats.ts';
import { searchIndex } from '../../../../src/ui/search/searchIndex.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';
import { party } from '../../../fixtures/party.ts';
import { electionWith } from '../../../fixtures/smallElection.ts';

const NAMES: readonly (readonly [name: string, welshName?: string])[] = [
  ['Leicester East'],
  ['Leicester South'],
  ['South Leicestershire'],
  ['Ynys Môn', 'Ynys Môn'],
  ['Cardiff East', 'Dwyrain Caerdydd'],
  ['St Albans'],
  ['Holborn and St Pancras'],
  ['Brighton Kemptown and Peacehaven'],
  ['Manchester Central'],
  ['Chester North and Neston'],
  ['King\u2019s Lynn'],
  ['Na h-Eileanan an Iar'],
];

const seats = NAMES.map(([name, welshName], index) =>
  constituencyWith({ lab: 2, con: 1 }, { lab: 1 }, { index, code: `E${index}`, name, welshName: welshName ?? null }),
);
const index = searchIndex({
  election: electionWith(seats, [party('lab', 'Labour')]),
  candidacies: null,
  former: null,
  places: null,
});
const found = (typed: string) => matchSeats(typed, index).map(({ subject }) => subject.name);

test.each([
  ['ynys mon', 'Ynys Môn'],
  ['YNYS', 'Ynys Môn'],
  ['saint albans', 'St Albans'],
  ['st. albans', 'St Albans'],
  ['sain alb', 'St Albans'],
  ['saint pancras', 'Holborn and St Pancras'],
  ['holborn & st', 'Holborn and St Pancras'],
  ['kemptown brighton', 'Brighton Kemptown and Peacehaven'],
  ['kings ly', 'King\u2019s Lynn'],
  ["king's", 'King\u2019s Lynn'],
  ['na h eileanan', 'Na h-Eileanan an Iar'],
  ['caerdydd', 'Cardiff East'],
])('“%s” finds %s', (typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test('words count in any order, and the name in the order typed comes first', () => {
  expect(found('south leic')).toEqual(['South Leicestershire', 'Leicester South']);
  expect(found('leic')).toEqual(['Leicester East', 'Leicester South', 'South Leicestershire']);
});

test('the start of a word counts for more than its inside, which needs four letters', () => {
  expect(found('chester')).toEqual(['Chester North and Neston', 'Manchester Central']);
  expect(found('hester')).toContain('Manchester Central');
  expect(found('hes')).toEqual([]);
});

test('a match by the Welsh name alone says so', () => {
  expect(matchSeats('dwyrain', index)).toMatchObject([{ byWelshName: true }]);
  expect(matchSeats('ynys', index)).toMatchObject([{ byWelshName: false }]);
});

test('nothing typed, or only marks, finds nothing', () => {
  expect(found('')).toEqual([]);
  expect(found(' .-')).toEqual([]);
});
