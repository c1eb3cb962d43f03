import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MORE_ENTRIES } from '../../../../src/ui/more/MoreList.tsx';
import { MoreMenu } from '../../../../src/ui/more/MoreMenu.tsx';
import { realElection } from '../../../fixtures/realElection.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();

test('each entry of the menu is there once it is opened, and dialogs give the focus back to its button', async () => {
  const { user } = await renderOver(election, <MoreMenu />);
  const button = screen.getByRole('button', { name: 'More' });
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  await user.click(button);
  const entries = within(screen.getByRole('list')).getAllByRole('button');
  expect(entries.map((entry) => entry.textContent)).toEqual(MORE_ENTRIES.map(({ label }) => label));
  await user.click(screen.getByRole('button', { name: 'Display' }));
  const dialog = screen.getByRole('dialog', { name: 'Display' });
  expect(within(dialog).getByRole('radio', { name: 'As the device' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});
