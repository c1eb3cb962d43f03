import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { selectElection } from '../../../src/store/selectors.ts';
import { election } from '../../fixtures/election.ts';
import { electionWith } from '../../fixtures/smallElection.ts';
import { openPage } from '../openPage.tsx';

/** The election as of a package that compares it with nothing. */
const ALONE = {
  ...electionWith(
    election.contests.map((seat) => ({ ...seat, before: null })),
    election.parties,
  ),
  baseline: null,
};

test('an election without a baseline: its winners and shares, and no change to be chosen or seen anywhere', async () => {
  const { store, user } = await openPage('?seat=leicester-south&tab=table', { results: async () => ALONE });
  expect(selectElection(store.getState())?.baseline).toBeNull();
  expect(await screen.findByRole('heading', { name: /The party that won each constituency/ })).toBeInTheDocument();
  const measures = within(screen.getByRole('combobox', { name: 'Show' })).getAllByRole('option');
  expect(measures.map((option) => option.textContent)).toEqual(expect.arrayContaining(['Winner', 'Turnout']));
  expect(measures.filter((option) => /change|lost|gain/i.test(option.textContent ?? ''))).toEqual([]);
  expect(await screen.findByRole('table', { name: /constituencies/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Overlays' }));
  expect(await screen.findByRole('checkbox', { name: /^Names/ })).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/2019|notional|[Cc]hanged hands|held by|since null|NaN|undefined/);
});
