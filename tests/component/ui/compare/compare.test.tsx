import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Compare } from '../../../../src/ui/compare/Compare.tsx';
import { PinButton } from '../../../../src/ui/compare/PinButton.tsx';
import { realElection } from '../../../fixtures/realElection.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();

function seat(slug: string) {
  const found = election.bySlug.get(slug);
  if (found === undefined) throw new Error(`no seat ${slug}`);
  return found;
}

const FIVE = ['leicester-south', 'blackburn', 'foyle', 'chorley', 'ilford-north'].map(seat);

async function openCompare(query = '') {
  const onShowMap = vi.fn();
  const parts = (
    <>
      {FIVE.map((each) => (
        <section key={each.code} aria-label={each.name}>
          <PinButton constituency={each} />
        </section>
      ))}
      <Compare onShowMap={onShowMap} />
    </>
  );
  return { ...(await renderOver(election, parts, query)), onShowMap };
}

function row(name: string | RegExp): readonly string[] {
  const found = screen.getByRole('rowheader', { name }).closest('tr');
  if (found === null) throw new Error('no row');
  return within(found)
    .getAllByRole('cell')
    .map((cell) => cell.textContent.replaceAll('\u00a0', ' '));
}

test('pinned seats stand side by side', async () => {
  const { user, store, onShowMap } = await openCompare();
  expect(screen.getByText(/Pin to compare” to set up to four side by side/)).toBeInTheDocument();
  for (const name of ['Leicester South', 'Foyle']) {
    await user.click(within(screen.getByRole('region', { name })).getByRole('button', { name: 'Pin to compare' }));
  }
  expect(row('Result')).toEqual(['Independent gain from Labour', 'SDLP hold']);
  expect(row('Majority')[0]).toMatch(/^979 2\.\d% of votes$/);
  expect(row('Muslim residents')[1]).toBe('no figure not comparable');
  expect(row('Labour')).toEqual([expect.stringMatching(/^32\.9% \u2212\d+\.\d points$/), '– did not stand']);
  expect(row('Independent')[0]).toMatch(/not comparable$/);
  await user.click(screen.getByRole('button', { name: 'Show Foyle' }));
  expect(store.getState().view.seat).toBe(seat('foyle').code);
  expect(onShowMap).toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Unpin Leicester South' }));
  expect(store.getState().view.pins).toEqual([seat('foyle').code]);
});

test('at most four seats are pinned, and a fifth is told so', async () => {
  const { user } = await openCompare();
  for (const { name } of FIVE.slice(0, 4)) {
    await user.click(within(screen.getByRole('region', { name })).getByRole('button', { name: 'Pin to compare' }));
  }
  const fifth = within(screen.getByRole('region', { name: 'Ilford North' }));
  expect(fifth.queryByRole('button')).not.toBeInTheDocument();
  expect(fifth.getByText(/Four seats are pinned/)).toBeInTheDocument();
  await user.click(
    within(screen.getByRole('region', { name: 'Chorley' })).getByRole('button', { name: 'Pinned to compare', pressed: true }),
  );
  expect(fifth.getByRole('button', { name: 'Pin to compare' })).toBeInTheDocument();
});

test('a group stands against the rest of the country, with both changes by their names', async () => {
  await openCompare('?where=muslim>=25');
  expect(screen.getByRole('columnheader', { name: /28 seats ?, where 25% or more/ })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: /The other 622 seats/ })).toBeInTheDocument();
  expect(row('Labour')[0]).toBe('37.1% \u221226.6 points combined, average \u221226.3 over 28');
  expect(row('Held, changed hands')[0]).toBe('23 5 changed hands');
  expect(screen.getByText(/they do not tell how any group of people voted/)).toBeInTheDocument();
});

test('without conditions there is no group to compare, and it says how to get one', async () => {
  const { user } = await openCompare();
  await user.click(screen.getByRole('radio', { name: 'This group against the rest' }));
  expect(screen.getByText(/Choose “Filter seats” to compare a group/)).toBeInTheDocument();
});
