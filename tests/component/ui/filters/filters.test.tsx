import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FilterPanel } from '../../../../src/ui/filters/FilterPanel.tsx';
import { FilterSeats } from '../../../../src/ui/filters/FilterSeats.tsx';
import { formatWhere } from '../../../../src/view/where.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';
import { listen } from '../../announced.ts';
import { renderOver } from '../../renderOver.tsx';

async function open(query = '', election = smallElection) {
  const onClose = vi.fn();
  const { store, user } = await renderOver(
    election,
    <FilterPanel election={election} button={{ current: null }} onClose={onClose} />,
    query,
  );
  return { store, user, onClose, where: () => formatWhere(store.getState().view.where) };
}

function nextFrame(): Promise<void> {
  return act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}

function openPart(name: string): void {
  const part = screen.getByText(name, { selector: 'summary span' }).closest('details');
  if (part === null) throw new Error(`no part "${name}"`);
  part.open = true;
}

test('the button opens the filters on request and says how many seats match', async () => {
  const { user } = await renderOver(smallElection, <FilterSeats />, '?where=muslim>=25');
  const button = screen.getByRole('button', { name: 'Filter seats 2 of 3' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('region', { name: 'Filter seats' })).not.toBeInTheDocument();
  await user.click(button);
  const panel = await screen.findByRole('region', { name: 'Filter seats' });
  expect(panel).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Filter seats' })).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});

test('a thumb chooses a lower end, in the next frame and once for all its events', async () => {
  const { store, where } = await open();
  const changes = vi.fn();
  store.subscribe(changes);
  const thumb = screen.getByRole('slider', { name: 'Muslim share, at least' });
  expect(thumb).toHaveAttribute('aria-valuetext', 'any');
  for (const value of ['5', '12', '20']) fireEvent.change(thumb, { target: { value } });
  expect(thumb).toHaveValue('20');
  expect(changes).not.toHaveBeenCalled();
  await nextFrame();
  expect(changes).toHaveBeenCalledTimes(1);
  expect(where()).toBe('muslim>=20');
  expect(thumb).toHaveAttribute('aria-valuetext', '20% or more');
});

test('a thumb does not pass the other, and back at its end leaves the side open', async () => {
  const { where } = await open('?where=muslim>=10,muslim<=20');
  const lower = screen.getByRole('slider', { name: 'Muslim share, at least' });
  fireEvent.change(lower, { target: { value: '24' } });
  await nextFrame();
  expect(where()).toBe('muslim>=20,muslim<=20');
  fireEvent.change(lower, { target: { value: '0' } });
  await nextFrame();
  expect(where()).toBe('muslim<=20');
});

test('a Muslim share says which seats have none', async () => {
  await open('?where=muslim>=5');
  expect(screen.getByText(/Northern Ireland’s 1 seat has no comparable figure: a range leaves it out/)).toBeInTheDocument();
});

test('winners, former winners, results, nations and regions are ticked', async () => {
  const { user, where } = await open();
  for (const part of ['Winner', 'Held before by', 'Result', 'Nation', 'Region of England']) openPart(part);
  await user.click(within(screen.getByRole('group', { name: 'Winner in 2024' })).getByRole('checkbox', { name: 'Independent' }));
  await user.click(within(screen.getByRole('group', { name: 'Winner in 2024' })).getByRole('checkbox', { name: 'Labour' }));
  await user.click(within(screen.getByRole('group', { name: /Held before/ })).getByRole('checkbox', { name: 'Labour' }));
  await user.click(screen.getByRole('checkbox', { name: 'Changed hands' }));
  await user.click(screen.getByRole('checkbox', { name: 'England' }));
  await user.click(screen.getByRole('checkbox', { name: 'East Midlands' }));
  expect(where()).toBe('winner=ind|lab,was=lab,result=gain,nation=E,region=E12000004');
  await user.click(within(screen.getByRole('group', { name: 'Winner in 2024' })).getByRole('checkbox', { name: 'Labour' }));
  await user.click(screen.getByRole('checkbox', { name: 'England' }));
  expect(where()).toBe('winner=ind,was=lab,result=gain,region=E12000004');
  expect(screen.getByRole('heading', { name: '1 of 3 seats' })).toBeInTheDocument();
});

test('a party’s change is added with party, figure, comparison and value', async () => {
  const { user, where } = await open();
  openPart('A party’s share or change');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Party' }), 'con');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Figure' }), 'change');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Compare' }), '<=');
  await user.type(screen.getByRole('textbox', { name: 'Value' }), 'much');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Expected a number of points');
  expect(where()).toBe('');
  await user.clear(screen.getByRole('textbox', { name: 'Value' }));
  await user.type(screen.getByRole('textbox', { name: 'Value' }), '\u22125{Enter}');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(where()).toBe('change.con<=-5');
});

test('conditions are written by hand, and a mistake is answered with what is expected', async () => {
  const { user, where } = await open('?where=muslim>=25');
  openPart('Written by hand');
  const field = screen.getByRole('textbox', { name: /Conditions, separated by commas/ });
  expect(field).toHaveValue('muslim>=25');
  await user.clear(field);
  await user.type(field, 'winner=labour{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('“winner=labour” is not understood. Expected winner= and then');
  expect(field).toHaveAccessibleDescription(/not understood/);
  expect(where()).toBe('muslim>=25');
  await user.clear(field);
  await user.type(field, 'winner=lab, majority<1000');
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(where()).toBe('winner=lab,majority<1000');
  expect(field).toHaveValue('winner=lab,majority<1000');
});

test('conditions stand there in words, to be taken away one by one or all at once', async () => {
  const { user, where } = await open('?where=muslim>=10,muslim<=30,winner=ind,majority<1000');
  const list = screen.getByRole('list', { name: 'Conditions' });
  expect(within(list).getByText('10% to 30% of residents are Muslim')).toBeInTheDocument();
  await user.click(within(list).getByRole('button', { name: 'Remove: an independent won' }));
  expect(where()).toBe('muslim>=10,muslim<=30,majority<1000');
  await user.click(within(list).getByRole('button', { name: /Remove: 10% to 30%/ }));
  expect(where()).toBe('majority<1000');
  expect(list).toHaveFocus();
  await user.click(within(list).getByRole('button', { name: 'Clear all' }));
  expect(where()).toBe('');
});

test('how many seats match is said once the conditions have come to rest', async () => {
  const { store } = await renderOver(smallElection, <FilterSeats />);
  const heard = listen();
  act(() => store.getState().changeView({ where: [{ kind: 'fact', fact: 'winner', oneOf: ['lab'] }] }));
  await waitFor(() => expect(heard).toEqual(['1 of 3 seats']), { timeout: 2000 });
});

test('the Muslim share can be of those who answered', async () => {
  const { user, store } = await open();
  await user.click(screen.getByRole('checkbox', { name: /residents who answered/ }));
  expect(store.getState().view.answered).toBe(true);
});

test('the ends of a range are typed, with their units, and count on Enter or on leaving the box', async () => {
  const { user, where } = await open();
  const least = screen.getByRole('textbox', { name: 'Muslim share, At least' });
  const most = screen.getByRole('textbox', { name: 'Muslim share, At most' });
  expect(least).toHaveAccessibleDescription('%');
  expect(least).toHaveAttribute('placeholder', 'any');
  await user.type(least, '12.5');
  expect(where()).toBe('');
  await user.keyboard('{Enter}');
  expect(where()).toBe('muslim>=12.5');
  expect(least).toHaveValue('12.5');
  await user.type(most, '20%');
  await user.tab();
  expect(where()).toBe('muslim>=12.5,muslim<=20');
  expect(most).toHaveValue('20');
  await user.clear(least);
  await user.keyboard('{Enter}');
  expect(where()).toBe('muslim<=20');
  await user.type(screen.getByRole('textbox', { name: 'Majority, At most' }), '900 votes{Enter}');
  expect(where()).toBe('muslim<=20,majority<=900');
});

test('what cannot be an end stays in its box with the reason, and holds once it fits', async () => {
  const { user, where } = await open('?where=muslim<=10');
  const least = screen.getByRole('textbox', { name: 'Muslim share, At least' });
  await user.type(least, 'many{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent(/^Expected a number from 0% to \d+%\.$/);
  expect(least).toHaveAccessibleDescription(/Expected a number/);
  expect(least).toBeInvalid();
  await user.clear(least);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.type(least, '20{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('“At least” must not be more than “at most”.');
  expect(where()).toBe('muslim<=10');
  const most = screen.getByRole('textbox', { name: 'Muslim share, At most' });
  await user.clear(most);
  await user.type(most, '22');
  expect(least).toHaveValue('20');
  await user.keyboard('{Enter}');
  expect(where()).toBe('muslim<=22,muslim>=20');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what is being typed is not lost to a change from elsewhere; a thumb that moves has the last word on its own end', async () => {
  const { user, store, where } = await open();
  const least = screen.getByRole('textbox', { name: 'Muslim share, At least' });
  await user.type(least, '1');
  act(() => store.getState().changeView({ where: [{ kind: 'figure', figure: 'muslim', operator: '<=', value: 20 }] }));
  expect(least).toHaveValue('1');
  fireEvent.change(screen.getByRole('slider', { name: 'Muslim share, at least' }), { target: { value: '6' } });
  await nextFrame();
  expect(least).toHaveValue('6');
  expect(where()).toBe('muslim<=20,muslim>=6');
});

test('seats are chosen by nation and region where the package names them, and not by codes where it does not', async () => {
  await open();
  openPart('Region of England');
  expect(screen.getByRole('checkbox', { name: 'Yorkshire and the Humber' })).toBeVisible();
  expect(screen.queryByText(/Region of Wales/)).not.toBeInTheDocument();
  cleanup();
  await open('', { ...smallElection, nations: [], regions: [] });
  expect(screen.getByText('Written by hand', { selector: 'summary span' })).toBeInTheDocument();
  expect(screen.queryByText(/Nation|Region/, { selector: 'summary span' })).not.toBeInTheDocument();
});
