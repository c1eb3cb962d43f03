import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '../../openPage.tsx';

/** The code of a panel is fetched when it is first opened. */
const FIRST_LOAD = { timeout: 15_000 };

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

afterEach(() => vi.restoreAllMocks());

async function openChart(query = '') {
  const page = await openPage(query);
  await page.user.click(screen.getByRole('button', { name: 'Chart' }));
  const chart = await screen.findByRole('listbox', { name: /^Constituencies by/ }, FIRST_LOAD);
  const panel = within(screen.getByRole('tabpanel', { name: 'Chart' }));
  return { ...page, chart, panel };
}

const dots = (chart: HTMLElement) => [...chart.querySelectorAll('.chart-points:not(.chart-points--faint) circle')];

test('Muslim residents stand against Labour’s change, and what is left out is said', async () => {
  const { chart, panel } = await openChart();
  expect(chart).toHaveAccessibleName(
    'Constituencies by the Muslim share of residents and the change in Labour’s share since the 2019 notional result',
  );
  expect(panel.getByRole('combobox', { name: 'Across' })).toHaveDisplayValue('Muslim residents, %');
  expect(panel.getByRole('combobox', { name: 'Up' })).toHaveDisplayValue('Labour change, points');
  expect(dots(chart)).toHaveLength(2);
  expect(panel.getByText(/^Not drawn: 2 constituencies \(Labour change: did not stand\)/)).toBeInTheDocument();
  expect(panel.getByText(/they do not tell how any group of people voted/)).toBeInTheDocument();
  expect(panel.getByText('There are too few constituencies here for a trend.')).toBeInTheDocument();
});

test('another figure can be chosen, the trend is said in words, and choosing the other axis’ figure swaps them', async () => {
  const { user, chart, panel } = await openChart();
  await user.selectOptions(panel.getByRole('combobox', { name: 'Across' }), 'Turnout, %');
  await user.selectOptions(panel.getByRole('combobox', { name: 'Up' }), 'Majority, votes');
  expect(dots(chart)).toHaveLength(5);
  expect(panel.getByText(/^Where turnout was 10.points higher, the majority was on average .*R²/)).toBeInTheDocument();
  expect(panel.queryByText(/they do not tell/)).not.toBeInTheDocument();
  await user.selectOptions(panel.getByRole('combobox', { name: 'Across' }), 'Majority, votes');
  expect(panel.getByRole('combobox', { name: 'Up' })).toHaveDisplayValue('Turnout, %');
});

test('the points have the colours of the map and follow the filter; the others stay faint', async () => {
  const { store, chart } = await openChart('?colour=winner');
  expect(dots(chart).map((dot) => dot.getAttribute('fill'))).toEqual(['#8a8a8a', '#e4003b']);
  store.getState().changeView({ where: [{ kind: 'fact', fact: 'nation', oneOf: ['W'] }] });
  await waitFor(() => expect(dots(chart)).toHaveLength(1));
  expect(chart.querySelectorAll('.chart-points--faint circle')).toHaveLength(1);
});

test('the arrow keys go from point to point, say each, and Enter opens it', async () => {
  const { user, store, chart } = await openChart();
  chart.focus();
  await user.keyboard('{ArrowRight}');
  const option = within(chart).getByRole('option', { name: /^Cardiff East: Muslim residents 25\.0%, Labour change/ });
  expect(chart).toHaveAttribute('aria-activedescendant', option.id);
  await user.keyboard('{ArrowRight}');
  expect(within(chart).getByRole('option', { name: /^Leicester South/ })).toHaveAttribute('aria-posinset', '2');
  expect(store.getState().hovered).toBe(0);
  await user.keyboard('{Enter}');
  expect(store.getState().view.seat).toBe('E14001327');
});

function drag(chart: HTMLElement, from: readonly [number, number], to: readonly [number, number]) {
  const picture = chart.querySelector('svg');
  if (picture === null) throw new Error('The chart has a picture');
  const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0 };
  picture.setPointerCapture = () => undefined;
  fireEvent.pointerDown(picture, { ...pointer, clientX: from[0], clientY: from[1] });
  fireEvent.pointerMove(picture, { ...pointer, clientX: to[0], clientY: to[1] });
  fireEvent.pointerUp(picture, { ...pointer, clientX: to[0], clientY: to[1] });
}

test('a box chooses the seats in it, and the choice can be cleared; other conditions stay', async () => {
  const { user, store, chart, panel } = await openChart('?where=turnout>0');
  // Leicester South is the point farthest to the right and lowest.
  drag(chart, [560, 300], [599, 399]);
  expect(store.getState().view.where).toEqual([
    { kind: 'figure', figure: 'turnout', operator: '>', value: 0 },
    { kind: 'fact', fact: 'seat', oneOf: ['E14001327'] },
  ]);
  expect(await panel.findByText('1 constituency chosen')).toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: 'Clear choice' }));
  expect(store.getState().view.where).toEqual([{ kind: 'figure', figure: 'turnout', operator: '>', value: 0 }]);
});

test('a box without a seat in it changes nothing', async () => {
  const { store, chart } = await openChart();
  drag(chart, [100, 370], [140, 399]);
  expect(store.getState().view.where).toEqual([]);
});

test('a click opens the seat at its point', async () => {
  const { store, chart } = await openChart();
  const [leicester] = dots(chart);
  const at = [Number(leicester?.getAttribute('cx')), Number(leicester?.getAttribute('cy'))] as const;
  drag(chart, at, at);
  expect(store.getState().view.seat).toBe('E14001327');
});

test('a finger’s tap names a seat and offers to show it, which stays offered when the chart loses the focus', async () => {
  const { user, store, chart, panel } = await openChart();
  const picture = chart.querySelector('svg');
  const [leicester] = dots(chart);
  if (picture === null || leicester === undefined) throw new Error('The chart has a picture with points');
  const touch = {
    pointerId: 1,
    pointerType: 'touch',
    isPrimary: true,
    button: 0,
    clientX: Number(leicester.getAttribute('cx')),
    clientY: Number(leicester.getAttribute('cy')),
  };
  fireEvent.pointerDown(picture, touch);
  fireEvent.pointerUp(picture, touch);
  expect(store.getState().view.seat).toBeNull();
  fireEvent.blur(chart);
  await user.click(panel.getByRole('button', { name: 'Show Leicester South on the map' }));
  expect(store.getState().view.seat).toBe('E14001327');
});
