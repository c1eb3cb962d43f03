import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DisplayMenu } from '../../../../src/ui/controls/DisplayMenu.tsx';
import { OverlayLegend } from '../../../../src/ui/overlays/OverlayLegend.tsx';
import { OverlayMenu } from '../../../../src/ui/overlays/OverlayMenu.tsx';
import { formatOverlays } from '../../../../src/view/overlay.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

async function openOverlays(query = '') {
  const parts = (
    <>
      <OverlayMenu />
      <OverlayLegend />
    </>
  );
  const { store, user } = await renderOver(election, parts, query);
  return { store, user, overlays: () => formatOverlays(store.getState().view.overlays) };
}

test('each overlay is turned on and off, and those that are on are in the legend, marks with their numbers of seats', async () => {
  const { user, overlays } = await openOverlays('?overlay=none');
  expect(screen.queryByRole('list', { name: 'Marks on the map' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: /^Changed hands since 2019 \(notional\) ?, 303 seats$/ }));
  await user.click(screen.getByRole('checkbox', { name: /Held by under/ }));
  await user.click(screen.getByRole('checkbox', { name: /named in the reports/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Region borders' }));
  expect(overlays()).toBe('changed,near,named,regions');
  const legend = within(screen.getByRole('list', { name: 'Marks on the map' })).getAllByRole('listitem');
  expect(legend.map((entry) => entry.textContent.replaceAll('\u00a0', ' '))).toEqual([
    'Changed hands since 2019 (notional), 303 seats',
    expect.stringMatching(/^Held by under 1,000 votes, \d+ seats$/),
    'Challenger named in the reports, 13 seats',
    'Region borders',
  ]);
  await user.click(screen.getByRole('checkbox', { name: 'Region borders' }));
  expect(overlays()).toBe('changed,near,named');
});

test('the majority of a near miss is chosen, and nonsense leaves the last one', async () => {
  const { user, overlays } = await openOverlays('?overlay=near');
  const field = screen.getByRole('spinbutton', { name: 'Majority under' });
  expect(field).toHaveValue(1000);
  await user.clear(field);
  expect(screen.getByRole('alert')).toHaveTextContent('Expected a whole number of votes from 1 to 99,999.');
  expect(overlays()).toBe('near');
  await user.type(field, '500');
  expect(overlays()).toBe('near:500');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a chosen palette is remembered for the next visit', async () => {
  const { user, store } = await renderOver(election, <DisplayMenu />);
  await user.click(screen.getByRole('radio', { name: 'Colour-blind safe', hidden: true }));
  expect(store.getState().view.palette).toBe('accessible');
  const next = await renderOver(election, <DisplayMenu />);
  await waitFor(() => expect(next.store.getState().view.palette).toBe('accessible'));
});

test('blocked storage does not keep the palette from changing', async () => {
  const blocked = vi.fn(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  const { user, store } = await renderOver(election, <DisplayMenu />);
  await user.click(screen.getByRole('radio', { name: 'Colour-blind safe', hidden: true }));
  expect(store.getState().view.palette).toBe('accessible');
  expect(blocked).toHaveBeenCalledTimes(2);
});
