import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SplitsPanel } from '../../../../src/ui/splits/SplitsPanel.tsx';
import { SwingPanel } from '../../../../src/ui/swing/SwingPanel.tsx';
import { ShownSeatsSwitch } from '../../../../src/ui/table/ShownSeatsSwitch.tsx';
import { election as fiveSeats, candidacies as fiveSeatsCandidacies } from '../../../fixtures/election.ts';
import { realCandidacies } from '../../../fixtures/realCandidacies.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();
const candidacies = realCandidacies(election);
const frame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** What the explorer found, which the table's caption says too. */
function answer(): string {
  return document.querySelector('.explorer__answer')?.textContent.replaceAll('\u00a0', ' ') ?? '';
}

function seatsShown(where: readonly unknown[]): number {
  const [condition] = where;
  return typeof condition === 'object' && condition !== null && 'oneOf' in condition && Array.isArray(condition.oneOf)
    ? condition.oneOf.length
    : -1;
}

async function openSplits(query = '') {
  const onShowMap = vi.fn();
  const rendered = await renderOver(election, <SplitsPanel onShowMap={onShowMap} />, query, {
    candidacies: () => Promise.resolve(candidacies),
  });
  await screen.findByLabelText('Majorities against');
  return { ...rendered, onShowMap };
}

test('vote splits follow the choice of candidates, say that they are arithmetic, and are shown on the map on request', async () => {
  const { user, store } = await openSplits('?where=winner=lab');
  expect(screen.getByText(/Arithmetic, not a forecast/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Majorities against'), 'ind');
  expect(answer()).toMatch(/^In \d+ of 650 seats, independents together had more votes than the majority\.$/);
  const count = Number(/In (\d+)/.exec(answer())?.[1]);
  await user.click(screen.getByLabelText('Show on the map'));
  expect(seatsShown(store.getState().view.where)).toBe(count);
  await user.selectOptions(screen.getByLabelText('Majorities against'), 'wpb');
  expect(seatsShown(store.getState().view.where)).toBeLessThan(count);
  await user.click(screen.getByLabelText('Show on the map'));
  expect(store.getState().view.where).toEqual([{ kind: 'fact', fact: 'winner', oneOf: ['lab'] }]);
});

test('a filter that the reader chooses meanwhile stays, and the list is shown no more', async () => {
  const onShown = vi.fn();
  const { user, store } = await renderOver(fiveSeats, <ShownSeatsSwitch codes={['E14001327']} onShown={onShown} />);
  await user.click(screen.getByLabelText('Show on the map'));
  expect(onShown).toHaveBeenCalledOnce();
  expect(seatsShown(store.getState().view.where)).toBe(1);
  act(() => store.getState().changeView({ where: [] }));
  expect(screen.getByLabelText('Show on the map')).not.toBeChecked();
});

test('the selected seat’s candidates stand one by one', async () => {
  await openSplits('?seat=leicester-east');
  const seat = within(document.querySelector('.splits__seat') as HTMLElement);
  expect(seat.getByText('Shivani Raja beat Rajesh Agrawal by 4,426.')).toBeInTheDocument();
  const [alone] = seat.getAllByRole('list').map((list) => list.textContent);
  expect(alone).toMatch(/Zuffar Haq 6,329.*Claudia Webbe 5,532/);
});

test('parties of the reader’s own choice count', async () => {
  const { user } = await renderOver(fiveSeats, <SplitsPanel onShowMap={() => undefined} />, '', {
    candidacies: () => Promise.resolve(fiveSeatsCandidacies),
  });
  await user.selectOptions(await screen.findByLabelText('Majorities against'), 'own');
  expect(answer()).toMatch(/^In 0 of 5 seats, candidates of the chosen parties together/);
  await user.click(screen.getByLabelText('Conservative'));
  expect(answer()).toMatch(/^In 1 of 5 seats/);
  const [, row] = screen.getAllByRole('row');
  expect(row?.textContent).toContain('Leicester South');
  expect(row?.textContent).toContain('Gerri Hickton');
});

test('a swing changes seats in order, in tenths of a point, and the map follows', async () => {
  const { user, store } = await renderOver(election, <SwingPanel onShowMap={() => undefined} />);
  const slider = screen.getByLabelText('Swing');
  fireEvent.change(slider, { target: { value: '1' } });
  await frame();
  expect(answer()).toMatch(/^A swing of 0\.1 points from Labour would have changed the winner in 3 of 411 seats/);
  const rows = document.querySelectorAll('tbody tr');
  expect([...rows].map((row) => row.querySelector('th')?.textContent)).toEqual(['Hendon', 'Poole', 'North West Cambridgeshire']);
  await user.click(screen.getByLabelText('Show on the map'));
  expect(seatsShown(store.getState().view.where)).toBe(3);
  fireEvent.change(slider, { target: { value: '2' } });
  await frame();
  expect(seatsShown(store.getState().view.where)).toBeGreaterThan(3);
  fireEvent.change(slider, { target: { value: '0' } });
  await frame();
  expect(store.getState().view.where).toEqual([]);
  fireEvent.change(slider, { target: { value: '1' } });
  await frame();
  expect(seatsShown(store.getState().view.where)).toBe(3);
});

test('only independents and the Workers Party are rivals on request, and the swing goes the other way', async () => {
  const { user } = await renderOver(election, <SwingPanel onShowMap={() => undefined} />);
  await user.selectOptions(screen.getByLabelText('to whom'), 'challengers');
  expect(answer()).toMatch(/would have changed the winner in 5 of \d+ seats: to independents in 3 and the Workers Party in 2/);
  await user.click(screen.getByLabelText('To Labour'));
  expect(answer()).toMatch(/swing of 2\.0.points to Labour would have changed the winner in 3 of 5 seats: from independents in 3/);
});

test('the address says what the Splits tab and the Swing tab compute, and how their tables are sorted', async () => {
  const splits = await openSplits('?splits=own,lab,con&sort=splits.majority:asc');
  expect(screen.getByLabelText('Majorities against')).toHaveValue('own');
  expect(screen.getByLabelText('Conservative')).toBeChecked();
  expect(screen.getByRole('columnheader', { name: /^Majority/ })).toHaveAttribute('aria-sort', 'ascending');
  await splits.user.click(screen.getByLabelText('Labour'));
  expect(splits.store.getState().view.splits).toBe('own,con');
  await splits.user.selectOptions(screen.getByLabelText('Majorities against'), 'green');
  expect(splits.store.getState().view.splits).toBe('green');
  await splits.user.selectOptions(screen.getByLabelText('Majorities against'), 'own');
  expect(splits.store.getState().view.splits).toBe('own,con');
  await splits.user.selectOptions(screen.getByLabelText('Majorities against'), 'third');
  expect(splits.store.getState().view).toMatchObject({ splits: null, sort: 'splits.majority:asc' });
  cleanup();
  const { user, store } = await renderOver(
    election,
    <SwingPanel onShowMap={() => undefined} />,
    '?swing=to,challengers,3.5&sort=swing.gap',
  );
  expect(answer()).toMatch(/^A swing of 3\.5 points to Labour .* in \d of 5 seats/);
  expect(screen.getByLabelText('Swing')).toHaveValue('35');
  expect(screen.getByRole('columnheader', { name: /^Votes between/ })).toHaveAttribute('aria-sort', 'descending');
  await user.click(screen.getByLabelText('From Labour'));
  await user.selectOptions(screen.getByLabelText('to whom'), 'anyone');
  expect(store.getState().view.swing).toBe('3.5');
  fireEvent.change(screen.getByLabelText('Swing'), { target: { value: '20' } });
  await frame();
  expect(store.getState().view).toMatchObject({ swing: null, sort: 'swing.gap' });
});
