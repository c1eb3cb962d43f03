import { expect, test } from 'vitest';
import { SLIP, spellingCost, spellingSlips } from '../../../src/election/spellingCost.ts';
import { spellingDistance } from '../../../src/election/spellingDistance.ts';

test.each([
  ['feinsten', 'feinstein', 1, 1],
  ['mohammed', 'mohamed', 1, 1],
  ['starmar', 'starmer', 1, 1],
  ['stramer', 'starmer', 1, 1],
  ['birmigham', 'birmingham', 1, 1],
  ['leicster', 'leicestershire', 6, 1],
])('from “%s” to “%s” it is %i slips, to its beginning %i', (typed, word, whole, beginning) => {
  expect(spellingDistance(typed, word, 6)).toEqual({ whole, beginning });
});

test('what is further than asked is not told', () => {
  expect(spellingDistance('corbyn', 'starmer', 2)).toBeNull();
  expect(spellingDistance('starmerstarmer', 'starmer', 2)).toBeNull();
});

test('slips are allowed by length', () => {
  expect(['ali', 'khan', 'starmer', 'mohammed'].map(spellingSlips)).toEqual([0, 1, 1, 2]);
});

test.each([
  ['corbyn', 'corbyn', false, 0],
  ['corb', 'corbyn', false, 1],
  ['corbin', 'corbyn', false, SLIP],
  ['feinstn', 'feinsteins', true, SLIP + 1],
  ['feinstn', 'feinsteins', false, null],
  ['aly', 'ali', true, null],
  ['chan', 'khan', true, null],
])('“%s” for “%s”, unfinished %s, costs %s', (typed, word, unfinished, cost) => {
  expect(spellingCost(typed, word, unfinished)).toBe(cost);
});
