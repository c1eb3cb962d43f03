import { describe, expect, it, vi } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import type { PackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { type Command, obey } from '../../../src/embed/obey.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import { gridAtlas } from '../../fixtures/gridAtlas.ts';
import { loaderWith } from '../../fixtures/loader.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

const loader = loaderWith({
  results: async () => smallElection,
  of: async () => null,
  overview: async () => gridAtlas,
  formerSeats: async () => [],
});

async function opened(query: string, change: Partial<PackageLoader> = {}) {
  const store = createHustingsStore({ ...loader, ...change });
  await store.getState().loadElection();
  store.getState().adoptQuery(query);
  return store;
}

const COMMAND = { type: 'hustings:command', version: 1 } as const;

/** Sends a command to a frame that was loaded with an address. */
function give(command: object, store: Awaited<ReturnType<typeof opened>>, address = '') {
  const theme = { followReader: vi.fn(), setScheme: vi.fn() };
  const answer = obey({ ...COMMAND, ...command } as Command, { store, theme, address });
  return { theme, answer };
}

describe('a host’s command', () => {
  it('selects a seat by its code or its name in any capitals and spelling and goes there, and none', async () => {
    const store = await opened('');
    for (const seat of ['second', 'Second', ' SECOND ', 'E14000002', 'e14000002']) {
      store.getState().selectSeat(null);
      expect(await give({ command: 'select', seat }, store).answer).toBeNull();
      expect(store.getState().view.seat, seat).toBe('E14000002');
      expect(store.getState().flight).toEqual({ to: 'seat', index: 1 });
    }
    expect(await give({ command: 'select', seat: null }, store).answer).toBeNull();
    expect(store.getState().view.seat).toBeNull();
  });

  it('replaces the view but not what the address says of the frame', async () => {
    const store = await opened('?ui=full&id=map-1&host=https://a.example&seat=second&theme=dark');
    await give({ command: 'setView', query: 'colour=change&ui=none&host=https://evil.example&id=other' }, store).answer;
    const { view } = store.getState();
    expect(view).toMatchObject({ colour: 'change', seat: null, theme: 'auto' });
    expect(view.foreign).toEqual([
      ['ui', 'full'],
      ['id', 'map-1'],
      ['host', 'https://a.example'],
    ]);
  });

  it('opens the seat of a view, named in any capitals', async () => {
    const store = await opened('');
    expect(await give({ command: 'setView', query: 'colour=turnout&seat=Second' }, store).answer).toBeNull();
    expect(store.getState().view).toMatchObject({ colour: 'turnout', seat: 'E14000002' });
  });

  it('opens a seat by its name of before 2024, and offers the seats of one that went to several', async () => {
    const heirs = (index: number, share: number) => ({ index, share });
    const former = [
      { code: 'E14000500', name: 'Old Second and Hill', until: '2024', heirs: [heirs(1, 0.97)] },
      { code: 'E14000501', name: 'Split', until: '2024', heirs: [heirs(0, 0.6), heirs(1, 0.4)] },
    ];
    const store = await opened('', { formerSeats: async () => former });
    expect(await give({ command: 'select', seat: 'old-second-and-hill' }, store).answer).toBeNull();
    expect(store.getState().view.seat).toBe('E14000002');
    expect(await give({ command: 'setView', query: 'colour=turnout&seat=Split' }, store).answer).toBeNull();
    expect(store.getState().view).toMatchObject({ colour: 'turnout', seat: null });
    expect(store.getState().namedSeat).toMatchObject({ named: 'Split' });
    await give({ command: 'setView', query: 'colour=turnout' }, store).answer;
    expect(store.getState().namedSeat).toBeNull();
  });

  it('that names a seat which cannot be looked up is answered as not understood', async () => {
    const store = await opened('?seat=second', { formerSeats: () => Promise.reject(new DataError('former', 'it did not arrive')) });
    expect(await give({ command: 'select', seat: 'old-second' }, store).answer).toMatchObject({ word: 'old-second' });
    expect(store.getState().view.seat).toBe('E14000002');
  });

  it.each([
    [{ command: 'select', seat: 'atlantis' }, 'seat', 'atlantis', /its name as in first/],
    [{ command: 'select', seat: '__proto__' }, 'seat', '__proto__', /its name as in first/],
    [{ command: 'select', seat: '' }, 'seat', '', /its name as in first/],
    [{ command: 'setView', query: 'seat=atlantis&colour=turnout' }, 'seat', 'atlantis', /its name as in first/],
    [{ command: 'setView', query: 'where=majority<500,muslim=>25&colour=turnout' }, 'where', 'muslim=>25', /muslim>=25/],
    [{ command: 'setView', query: `where=${'majority<500,'.repeat(9)}nonsense` }, 'where', 'nonsense', /muslim>=25/],
    [{ command: 'setView', query: 'where=winner=whigs' }, 'where', 'winner=whigs', /winner=ind/],
    [{ command: 'setView', query: 'colour=swing' }, 'colour', 'swing', /turnout/],
    [{ command: 'setView', query: 'colour=change&party=whigs' }, 'party', 'whigs', /lab/],
    [{ command: 'setView', query: 'overlay=stripes' }, 'overlay', 'stripes', /changed/],
    [{ command: 'setView', query: 'view=square' }, 'view', 'square', /hex/],
    [{ command: 'setView', query: 'at=London' }, 'at', 'London', /latitude/],
    [{ command: 'setView', query: 'election=ge1066' }, 'election', 'ge1066', /ge2024/],
    [{ command: 'setView', query: 'theme=drak' }, 'theme', 'drak', /dark/],
    [{ command: 'setView', query: 'story=ended&step=1' }, 'story', 'ended', /quarter/],
    [{ command: 'setView', query: 'story=near-misses&step=99' }, 'step', '99', /from 1/],
    [{ command: 'setView', query: 'colr=change' }, 'query', 'colr', /colour/],
  ])('that is not understood leaves the view, and is answered with the word: %o', async (command, parameter, word, expected) => {
    const store = await opened('?seat=second&colour=majority');
    const before = store.getState().view;
    const { answer, theme } = give(command, store);
    expect(await answer).toEqual({ parameter, word, expected: expect.stringMatching(expected) });
    expect(store.getState().view).toEqual(before);
    expect(theme.followReader).not.toHaveBeenCalled();
  });

  it('is not blamed for what was wrong with the frame’s own address, from which it begins', async () => {
    const address = '?colour=swing&seat=atlantis&utm_source=x';
    const store = await opened(address);
    const command = { command: 'setView', query: `${address.slice(1)}&where=majority<500` };
    expect(await give(command, store, address).answer).toBeNull();
    expect(store.getState().view.where).toHaveLength(1);
    expect(await give(command, store).answer).toMatchObject({ parameter: 'colour', word: 'swing' });
  });

  it('sets the theme, or leaves it to the reader or to the article', async () => {
    const store = await opened('');
    const { theme } = give({ command: 'setTheme', theme: 'dark' }, store);
    expect(store.getState().view.theme).toBe('dark');
    expect(theme.followReader).toHaveBeenLastCalledWith(false);
    expect(give({ command: 'setTheme', theme: 'auto' }, store).theme.followReader).toHaveBeenCalledWith(true);
    expect(give({ command: 'setView', query: 'theme=auto' }, store).theme.followReader).toHaveBeenCalledWith(true);
    expect(give({ command: 'setView', query: '' }, store).theme.followReader).toHaveBeenCalledWith(false);
    expect(give({ command: 'setScheme', scheme: 'dark' }, store).theme.setScheme).toHaveBeenCalledWith('dark');
  });
});
