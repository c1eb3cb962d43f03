import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SMALL_WINDOW, WIDE_WINDOW } from '../../../../src/first-paint/arrangement.ts';
import { openPage } from '../../openPage.tsx';

const MEDIA: Readonly<Record<string, boolean>> = { [WIDE_WINDOW]: false, [SMALL_WINDOW]: false };

beforeEach(() => {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const list = new EventTarget();
    return Object.assign(list, {
      matches: MEDIA[query] ?? false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  });
});

afterEach(() => vi.restoreAllMocks());

test('on a phone a selected seat stands low at first, its full record out of reach until it is opened', async () => {
  const { user, store } = await openPage('?seat=leicester-south');
  const sheet = screen.getByRole('complementary', { name: 'Result in Leicester South' });
  const body = sheet.querySelector('.sheet__body');
  expect(screen.getByText('Independent gain from Labour')).toBeVisible();
  expect(body).toHaveAttribute('inert');
  const more = screen.getByRole('button', { name: 'Full result' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  expect(screen.getByRole('button', { name: 'Show less' })).toHaveAttribute('aria-expanded', 'true');
  expect(body).not.toHaveAttribute('inert');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Full result' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Close Leicester South' }));
  expect(store.getState().view.seat).toBeNull();
});

test('another seat begins low again', async () => {
  const { user, store } = await openPage('?seat=leicester-south');
  await user.click(screen.getByRole('button', { name: 'Full result' }));
  store.getState().selectSeat(1);
  expect(await screen.findByRole('complementary', { name: 'Result in Chorley' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Full result' })).toBeInTheDocument();
});
