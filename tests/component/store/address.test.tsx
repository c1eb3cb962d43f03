import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { connectAddress } from '../../../src/store/address.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import { gridAtlas } from '../../fixtures/gridAtlas.ts';
import { loaderWith } from '../../fixtures/loader.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

const loader = loaderWith({
  results: async () => smallElection,
  overview: async () => gridAtlas,
});

async function connected(query: string, change: Partial<PackageLoader> = {}) {
  window.history.replaceState(null, '', `/${query}`);
  const store = createHustingsStore({ ...loader, ...change });
  const end = connectAddress(store, window);
  await store.getState().loadElection();
  return { store, end };
}

describe('the address', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is read once the results are here', async () => {
    const { store, end } = await connected('?seat=second&colour=change');
    expect(store.getState().view).toMatchObject({ seat: 'E14000002', colour: 'change' });
    end();
  });

  it('takes the seat of today in the place of a former one, which Back does not come back to', async () => {
    const push = vi.spyOn(window.history, 'pushState');
    push.mockClear();
    // Of an address that says the same in other words, too, no step is made.
    (await connected('?seat=Second')).end();
    expect(window.location.search).toBe('?seat=E14000002');
    const corby = { code: 'E14000651', name: 'Corby', until: '2024', heirs: [{ index: 1, share: 0.95 }] };
    const { store, end } = await connected('?seat=corby&colour=change', { formerSeats: async () => [corby] });
    store.getState().changeView({ answered: true });
    vi.runAllTimers();
    expect(window.location.search).toBe('?colour=change&answered=1&seat=corby');
    await vi.waitFor(() => expect(store.getState().view.seat).toBe('E14000002'));
    vi.runAllTimers();
    expect(window.location.search).toBe('?colour=change&seat=E14000002&answered=1');
    expect(push).not.toHaveBeenCalled();
    end();
  });

  it('is read as it was meant, in the fragment too, and then stands as we write it, without a step of its own', async () => {
    const push = vi.spyOn(window.history, 'pushState');
    push.mockClear();
    const { store, end } = await connected('?Colour=Change&amp;where=muslim%253E%253D25&#38;seat=e14000002.');
    expect(store.getState()).toMatchObject({
      view: { colour: 'change', seat: 'E14000002', where: [{ value: 25 }] },
      queryFaults: [],
    });
    vi.runAllTimers();
    expect(window.location.href).toMatch(/\/\?colour=change&seat=E14000002&where=muslim%3E%3D25$/);
    window.history.replaceState(null, '', '/?seat=second');
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.runAllTimers();
    expect(window.location.search).toBe('?seat=E14000002');
    expect(push).not.toHaveBeenCalled();
    end();
  });

  it('makes a step of a seat, and none of a camera', async () => {
    const { store, end } = await connected('');
    const push = vi.spyOn(window.history, 'pushState');
    push.mockClear();
    store.getState().selectSeat(1);
    expect(window.location.search).toBe('?seat=E14000002');
    expect(push).toHaveBeenCalledTimes(1);
    store.getState().cameraRested({ lat: 52, lng: -1, zoom: 9 }, true);
    vi.runAllTimers();
    expect(window.location.search).toContain('at=52.0000,-1.0000,9.00');
    expect(push).toHaveBeenCalledTimes(1);
    end();
  });

  it('writes a slider’s way once, not every frame', async () => {
    const { store, end } = await connected('');
    const replace = vi.spyOn(window.history, 'replaceState');
    replace.mockClear();
    for (let value = 1; value <= 60; value += 1) {
      store.getState().changeView({ where: [{ kind: 'figure', figure: 'muslim', operator: '>=', value }] });
    }
    vi.runAllTimers();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(window.location.search).toContain('muslim');
    expect(window.location.search).toContain('60');
    end();
  });
});
