import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { election } from '../fixtures/election.ts';
import { missing, openPage } from './openPage.tsx';

test('what was not understood in the address is named as text, and can be put away', async () => {
  const { user } = await openPage('?colour=<b>rainbow</b>&seat=atlantis');
  expect(screen.getByText(/“colour=<b>rainbow<\/b>”: expected one of winner/)).toBeInTheDocument();
  expect(screen.getByText(/“seat=atlantis”: expected a constituency code/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/atlantis/)).not.toBeInTheDocument();
});

test('results that did not arrive are said to be missing and can be asked for again', async () => {
  let tries = 0;
  const { user } = await openPage('', {
    results: () => {
      tries += 1;
      return tries === 1 ? missing('results.json') : Promise.resolve(election);
    },
  });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The results could not be loaded.');
  expect(alert).toHaveTextContent('results.json');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Seats won')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('without boundaries the results stay within reach', async () => {
  await openPage('', { overview: () => missing('overview.json') });
  expect(await screen.findByRole('alert')).toHaveTextContent('The boundaries could not be loaded');
  expect(screen.getByRole('complementary', { name: 'National result' })).toBeInTheDocument();
});

test('a mistake in drawing the page leaves words, not nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...election, parties: [], constituencies: [] };
  Object.defineProperty(broken, 'date', {
    get: () => {
      throw new Error('broken');
    },
  });
  await openPage('', { results: () => Promise.resolve(broken) });
  expect(screen.getByRole('alert')).toHaveTextContent('Something on this page has broken');
});
