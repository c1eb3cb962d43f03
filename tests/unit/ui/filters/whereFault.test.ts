import { expect, it } from 'vitest';
import { readValue } from '../../../../src/ui/filters/readValue.ts';
import { whereFault } from '../../../../src/ui/filters/whereFault.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

it.each([
  ['muslim>=25,winner=labour', '“winner=labour” is not understood. Expected winner= and then one or more parties'],
  ['muslim>=lots', '“muslim>=lots” is not understood. Expected muslim, then one of >= <= > <, then a number'],
  ['change<=5', '“change<=5” is not understood. Expected change, a full stop, a party'],
  ['rainbow', '“rainbow” is not understood. Expected a figure'],
  [Array.from({ length: 41 }, () => 'muslim>1').join(','), 'more than forty'],
])('says of %s what is expected instead', (text, expected) => {
  expect(whereFault(text, smallElection)).toContain(expected);
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
