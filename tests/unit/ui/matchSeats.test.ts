import { expect, test } from 'vitest';
import { matchSeats, seatNames } from '../../../src/ui/search/matchSeats.ts';
import { constituencyWith } from '../../fixtures/constituency.ts';

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

const seats = seatNames(
  NAMES.map(([name, welshName], index) =>
    constituencyWith({ lab: 2, con: 1 }, { lab: 1 }, { index, name, welshName: welshName ?? null }),
  ),
);
const found = (typed: string, limit = 8) => matchSeats(typed, seats, limit).map(({ constituency }) => constituency.name);

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

test('the start of a word counts for more than its inside, which needs three letters', () => {
  expect(found('chester')).toEqual(['Chester North and Neston', 'Manchester Central']);
  expect(found('hester')).toContain('Manchester Central');
  expect(found('es')).toEqual([]);
});

test('a match by the Welsh name alone says so', () => {
  expect(matchSeats('dwyrain', seats, 8)).toMatchObject([{ byWelshName: true }]);
  expect(matchSeats('ynys', seats, 8)).toMatchObject([{ byWelshName: false }]);
});

test('nothing typed, or only marks, finds nothing; the list has its limit', () => {
  expect(found('')).toEqual([]);
  expect(found(' .-')).toEqual([]);
  expect(found('leic', 2)).toHaveLength(2);
});
