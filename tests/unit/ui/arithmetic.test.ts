import { expect, test } from 'vitest';
import { change } from '../../../src/facts/change.ts';
import { choroplethOf } from '../../../src/facts/choropleth.ts';
import { winner } from '../../../src/facts/winner.ts';
import { coveredInsets } from '../../../src/map/camera/coveredInsets.ts';
import { edgeLabel } from '../../../src/ui/legend/edgeLabel.ts';
import { inkOn } from '../../../src/ui/legend/inkOn.ts';
import { legendClasses } from '../../../src/ui/legend/legendClasses.ts';
import { partiesGone } from '../../../src/ui/panel/SeatRecord.tsx';
import { settledFull } from '../../../src/ui/panel/useSheetDrag.ts';
import { movedOption } from '../../../src/ui/search/movedOption.ts';
import { election } from '../../fixtures/election.ts';

const labour = election.parties[0];
if (labour === undefined) throw new Error('no party');
const context = {
  election,
  parties: election.parties,
  party: labour,
  censusBase: 'residents',
  palette: 'party',
  theme: 'light',
} as const;

test('the legend of winners: parties by seats, without those that won none', () => {
  const { values } = legendClasses(choroplethOf(election.contests, winner, context));
  expect(values.every(({ seats }) => seats > 0)).toBe(true);
  expect(values.reduce((sum, { seats }) => sum + seats, 0)).toBe(5);
});

test('the legend of a change keeps empty classes of numbers and leaves out absences that do not occur', () => {
  const { values, absences } = legendClasses(choroplethOf(election.contests, change, context));
  expect(values).toHaveLength(10);
  expect(values.some(({ seats }) => seats === 0)).toBe(true);
  expect(absences.map(({ key, seats }) => [key, seats])).toEqual([['absent:did-not-stand', 3]]);
  expect(values.map((each) => edgeLabel(each, 'percentage points'))).toEqual([
    '\u221230',
    '\u221220',
    '\u221210',
    '\u22125',
    '0',
    '+5',
    '+10',
    '+20',
    '+30',
    null,
  ]);
});

test('ink on a colour is the one that reads', () => {
  expect(inkOn('#ffffff')).toBe('#000000');
  expect(inkOn('#35115c')).toBe('#ffffff');
  expect(inkOn('#f5dc00')).toBe('#000000');
});

test('what is covered: the sheet, a card’s width, or all below a legend that reaches across; never most of the map', () => {
  const map = { top: 200, bottom: 800, left: 0, right: 400 };
  const legend = (top: number, right: number, bottom = 650) => ({ top, bottom, left: 12, right });
  expect(coveredInsets(map, null, 150, null)).toEqual({ top: 0, right: 0, bottom: 150, left: 0 });
  expect(coveredInsets(map, legend(560, 388), 150, null)).toMatchObject({ bottom: 240, left: 0 });
  expect(coveredInsets(map, legend(560, 200), 150, null)).toMatchObject({ bottom: 150, left: 200 });
  expect(coveredInsets(map, legend(610, 200), 0, null)).toMatchObject({ bottom: 0, left: 0 });
  expect(coveredInsets(map, legend(210, 388), 150, null).bottom).toBe(450);
  expect(coveredInsets(map, legend(800, 388, 900), 0, null).bottom).toBe(0);
  expect(coveredInsets(map, null, 0, { top: 212, bottom: 256, left: 12, right: 230 }).top).toBe(56);
  expect(coveredInsets(map, null, 0, { top: 756, bottom: 800, left: 0, right: 400 }).top).toBe(0);
});

test('parties that stood in 2019 alone', () => {
  const cardiff = election.bySlug.get('cardiff-east');
  expect(cardiff && partiesGone(cardiff, election).map(({ party }) => party.id)).toEqual(['con']);
});

test('a sheet settles: a far or quick pull changes it, a small slow one does not', () => {
  expect(settledFull(false, -100, 600)).toBe(true);
  expect(settledFull(false, -30, 40)).toBe(true);
  expect(settledFull(false, -30, 400)).toBe(false);
  expect(settledFull(true, 100, 600)).toBe(false);
  expect(settledFull(true, 30, 400)).toBe(true);
});

test('the arrows go round a list and do nothing in an empty one', () => {
  expect(movedOption(null, 3, 1)).toBe(0);
  expect(movedOption(null, 3, -1)).toBe(2);
  expect(movedOption(2, 3, 1)).toBe(0);
  expect(movedOption(null, 0, 1)).toBeNull();
});
