import { describe, expect, it } from 'vitest';
import type { PackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { obey } from '../../../src/embed/obey.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import { gridAtlas } from '../../fixtures/gridAtlas.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

const never = () => new Promise<never>(() => {});
const loader: PackageLoader = {
  results: async () => smallElection,
  overview: async () => gridAtlas,
  candidacies: never,
  detail: never,
  neighbours: never,
  hexagons: never,
  postcodeIndex: never,
  postcodes: never,
};

async function opened(query: string) {
  const store = createHustingsStore(loader);
  await store.getState().loadElection();
  store.getState().adoptQuery(query);
  return store;
}

const COMMAND = { type: 'hustings:command', version: 1 } as const;

describe('a host’s command', () => {
  it('selects a seat by slug or by code and goes there, and none', async () => {
    const store = await opened('');
    obey({ ...COMMAND, command: 'select', seat: 'second' }, store);
    expect(store.getState().view.seat).toBe('E14000002');
    expect(store.getState().flight).toEqual({ to: 'seat', index: 1 });
    obey({ ...COMMAND, command: 'select', seat: 'E14000001' }, store);
    expect(store.getState().view.seat).toBe('E14000001');
    obey({ ...COMMAND, command: 'select', seat: null }, store);
    expect(store.getState().view.seat).toBeNull();
  });

  it('is ignored where it names no seat', async () => {
    const store = await opened('?seat=second');
    for (const seat of ['atlantis', '__proto__', '']) obey({ ...COMMAND, command: 'select', seat }, store);
    expect(store.getState().view.seat).toBe('E14000002');
  });

  it('replaces the view but not what the address says of the frame', async () => {
    const store = await opened('?ui=full&id=map-1&host=https://a.example&seat=second&theme=dark');
    obey({ ...COMMAND, command: 'setView', query: 'colour=change&ui=none&host=https://evil.example&id=other' }, store);
    const { view } = store.getState();
    expect(view).toMatchObject({ colour: 'change', seat: null, theme: 'auto' });
    expect(view.foreign).toEqual([
      ['ui', 'full'],
      ['id', 'map-1'],
      ['host', 'https://a.example'],
    ]);
  });

  it('sets the theme', async () => {
    const store = await opened('');
    obey({ ...COMMAND, command: 'setTheme', theme: 'dark' }, store);
    expect(store.getState().view.theme).toBe('dark');
  });
});
