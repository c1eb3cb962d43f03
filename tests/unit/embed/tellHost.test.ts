import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import type { PackageLoader } from '../../../src/dataset/fetchPackage.ts';
import type { FrameNews } from '../../../src/embed/protocol/frameMessage.ts';
import { tellHost } from '../../../src/embed/tellHost.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import { selectElection } from '../../../src/store/selectors.ts';
import { loaderWith } from '../../fixtures/loader.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

const loader = loaderWith({
  results: async () => smallElection,
});

async function told(query: string, change: Partial<PackageLoader> = {}) {
  const store = createHustingsStore({ ...loader, ...change });
  const news: FrameNews[] = [];
  // As the address does it: after the results, before anybody is told.
  store.subscribe((state, previous) => {
    if (selectElection(state) !== null && selectElection(previous) === null) state.adoptQuery(query);
  });
  const teller = tellHost(store, '0.1.0-1a2b3c4d', (each) => news.push(each));
  void store.getState().loadElection();
  await vi.advanceTimersByTimeAsync(1);
  return { store, news, teller };
}

describe('what a host is told', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is that the view of the address is there, once, and again when it asks', async () => {
    const { news, teller } = await told('?seat=second&colour=turnout&ui=none&id=map-1');
    expect(news).toEqual([
      {
        type: 'hustings:ready',
        query: 'colour=turnout&seat=E14000002',
        title: expect.stringContaining('Second'),
        release: '0.1.0-1a2b3c4d',
        answers: true,
      },
    ]);
    teller.greet();
    expect(news).toHaveLength(2);
    expect(news[1]).toEqual(news[0]);
  });

  it('is a seat at once, and the view after a pause, as it is then', async () => {
    const { store, news } = await told('');
    news.length = 0;
    store.getState().selectSeat(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(news).toEqual([{ type: 'hustings:select', seat: { code: 'E14000002', slug: 'second', name: 'Second' } }]);
    store.getState().changeView({ colour: 'turnout' });
    store.getState().changeView({ colour: 'majority' });
    await vi.advanceTimersByTimeAsync(260);
    expect(news.slice(1)).toEqual([{ type: 'hustings:view', query: 'colour=majority&seat=E14000002' }]);
    store.getState().selectSeat(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(news.at(-1)).toEqual({ type: 'hustings:select', seat: null });
  });

  it('is nothing where what changed is not the view’s', async () => {
    const { store, news } = await told('');
    news.length = 0;
    store.getState().hover(1);
    store.getState().setSystemTheme('dark');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(news).toEqual([]);
  });

  it('is what went wrong, in words', async () => {
    const { news } = await told('', { results: () => Promise.reject(new DataError('results.json', 'it did not arrive')) });
    expect(news).toEqual([{ type: 'hustings:error', message: expect.stringContaining('The results could not be loaded.') }]);
  });

  it('is what of the address was not understood, once the view is there', async () => {
    const { news } = await told('?where=muslim=>25&colour=turnout');
    expect(news.map(({ type }) => type)).toEqual(['hustings:ready', 'hustings:error']);
    expect(news[1]).toMatchObject({
      parameter: 'where',
      word: 'muslim=>25',
      message: expect.stringMatching(/^where: “muslim=>25” is not understood. Expected .*muslim>=25/),
    });
  });

  it('ends', async () => {
    const { store, news, teller } = await told('');
    news.length = 0;
    store.getState().changeView({ colour: 'turnout' });
    await vi.advanceTimersByTimeAsync(1);
    teller.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(news).toEqual([]);
  });
});
