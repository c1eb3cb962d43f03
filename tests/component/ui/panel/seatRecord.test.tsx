import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { candidacies } from '../../../fixtures/election.ts';
import { toAnnounce } from '../../announced.ts';
import { missing, openPage } from '../../openPage.tsx';

const line = (name: string | RegExp) => screen.findByRole('row', { name });

test('the record of Leicester South says who won, from whom, and by how much', async () => {
  await openPage('?seat=leicester-south');
  expect(screen.getByRole('heading', { level: 2, name: 'Leicester South' })).toBeInTheDocument();
  const panel = screen.getByRole('complementary', { name: 'Result in Leicester South' });
  expect(within(panel).getByText('East Midlands')).toBeInTheDocument();
  expect(within(panel).getByText('Independent gain from Labour')).toBeInTheDocument();
  expect(within(panel).getByRole('row', { name: 'Majority 979 22,023' })).toBeInTheDocument();
  expect(within(panel).getByRole('row', { name: 'Turnout 58.9% 50.0%' })).toBeInTheDocument();
  expect(within(panel).getByText(/A swing of 1\.2 percentage points .* 490 votes/)).toBeInTheDocument();
});

test('every candidate stands in the table, with the change or the reason why there is none', async () => {
  await openPage('?seat=leicester-south');
  expect(await line('Shockat Adam , elected, Independent 14,739 35.2% not comparable')).toBeInTheDocument();
  expect(await line('Jonathan Ashworth , Labour 13,760 32.9% \u221235.3')).toBeInTheDocument();
  expect(await line('Sharmen Rahman , Green 3,826 9.1% +5.8')).toBeInTheDocument();
  expect(await line(/Ezechiel Adlore , Monster Raving Loony Party 189 0\.5% new/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '9 candidates' })).toBeInTheDocument();
});

test('the Speaker is re-elected and gains from nobody; parties that stood only in 2019 have a line', async () => {
  await openPage('?seat=chorley');
  expect(screen.getByText('The Speaker re-elected')).toBeInTheDocument();
  expect(screen.getByText(/Did not stand in 2024, with their 2019 notional share: independents \(22\.8%\)/)).toBeInTheDocument();
  expect(await screen.findByText(/Lindsay Hoyle, the Speaker, was re-elected in Chorley/)).toBeInTheDocument();
});

test('a seat in Wales bears its Welsh name in Welsh, a Labour and Co-operative candidate both parties', async () => {
  await openPage('?seat=cardiff-east');
  expect(screen.getByText('Dwyrain Caerdydd')).toHaveAttribute('lang', 'cy');
  expect(await line(/^Jo Stevens , elected, Labour and Co-operative/)).toBeInTheDocument();
  expect(screen.getByText('Labour hold')).toBeInTheDocument();
});

test('Muslim residents: a figure with what it cannot tell; in Northern Ireland no figure, not zero', async () => {
  const { store } = await openPage('?seat=leicester-south');
  const section = screen.getByRole('heading', { name: 'Muslim residents' }).closest('section');
  expect(section).toHaveTextContent('35.0% of residents (Census 2021, Office for National Statistics)');
  expect(section).toHaveTextContent('they do not tell how any group of people voted');
  store.getState().selectSeat(3);
  expect(await screen.findByText(/No comparable figure/)).toBeInTheDocument();
  expect(screen.queryByText(/0\.0% of residents/)).not.toBeInTheDocument();
});

test('while the names are on their way the votes of the parties stand there', async () => {
  await openPage('?seat=leicester-south', { candidacies: () => new Promise(() => undefined) });
  expect(screen.getByRole('heading', { name: 'Votes by party' })).toBeInTheDocument();
  expect(await line(/^Independents together 15,068 36\.0% not comparable/)).toBeInTheDocument();
  expect(screen.getByText('Names to follow')).toBeInTheDocument();
});

test('names that did not arrive are said to be missing and can be asked for again', async () => {
  let tries = 0;
  const { user } = await openPage('?seat=leicester-south', {
    candidacies: () => {
      tries += 1;
      return tries === 1 ? missing('candidacies.json') : Promise.resolve(candidacies);
    },
  });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('candidacies.json');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await line(/^Shockat Adam/)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the sentence can be copied; where the browser refuses, it is selected and the reader told how', async () => {
  const { user } = await openPage('?seat=leicester-south');
  const button = await screen.findByRole('button', { name: 'Copy the sentence' });
  await user.click(button);
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(
    'Shockat Adam (independent) won Leicester South from Labour on 4\u00a0July 2024 with 14,739 votes (35.2%), 979 more than Jonathan Ashworth (Labour). Labour\u2019s share was down 35.3\u00a0points on the 2019 notional result.',
  );
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  await user.click(button);
  expect(await screen.findByText(/The text is selected/)).toBeInTheDocument();
});

test('closing the record brings the national result back and keeps the focus in the panel', async () => {
  const { user, store } = await openPage('?seat=leicester-south');
  await user.click(screen.getByRole('button', { name: 'Close Leicester South' }));
  expect(store.getState().view.seat).toBeNull();
  const panel = screen.getByRole('complementary', { name: 'National result' });
  expect(panel).toHaveFocus();
});

test('the closest seats lead to their records', async () => {
  const { user, store } = await openPage();
  const closest = screen.getByRole('heading', { name: 'Closest results' }).closest('section');
  if (closest === null) throw new Error('no section');
  const [first] = within(closest).getAllByRole('link');
  expect(first).toHaveTextContent('St Neots and Mid Cambridgeshire');
  if (first !== undefined) await user.click(first);
  expect(screen.getByRole('heading', { level: 2, name: 'St Neots and Mid Cambridgeshire' })).toBeInTheDocument();
  expect(store.getState().flight).toEqual({ to: 'seat', index: 4 });
  expect(document.body).not.toHaveFocus();
});

test('the selected seat is announced', async () => {
  await openPage('?seat=leicester-south');
  await toAnnounce('Leicester South: independent gain from Labour, majority 979.');
});
