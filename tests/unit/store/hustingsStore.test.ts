import { describe, expect, it, vi } from 'vitest';
import type { PackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import {
  selectAreas,
  selectChoropleth,
  selectGroup,
  selectMatching,
  selectPackage,
  selectSelected,
} from '../../../src/store/selectors.ts';
import { gridAtlas } from '../../fixtures/gridAtlas.ts';
import { failing, loaderWith } from '../../fixtures/loader.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

/** A loader of which a test says what arrives; the rest fails. */
const failingBut = (arriving: Partial<PackageLoader>) => loaderWith(arriving, failing);

async function readyStore() {
  const store = createHustingsStore(failingBut({ results: async () => smallElection, overview: async () => gridAtlas }));
  await store.getState().loadElection();
  return store;
}

describe('the store', () => {
  it('fetches nothing by itself', () => {
    const store = createHustingsStore(failingBut({}));
    expect(selectPackage(store.getState()).election.status).toBe('idle');
    expect(selectChoropleth(store.getState())).toBeNull();
  });

  it('turns what does not arrive into a state with the reason, and tries again', async () => {
    let broken = true;
    const store = createHustingsStore(
      failingBut({ results: () => (broken ? failing() : Promise.resolve(smallElection)), overview: async () => gridAtlas }),
    );
    await store.getState().loadElection();
    expect(selectPackage(store.getState()).election).toMatchObject({ status: 'failed', error: { file: 'some.json' } });
    broken = false;
    await store.getState().loadElection();
    expect(selectPackage(store.getState()).election.status).toBe('ready');
    expect(selectAreas(store.getState()).atlas.status).toBe('ready');
  });

  it('leaves detailed boundaries that failed alone for a growing pause, unless the reader asks for them', async () => {
    vi.useFakeTimers();
    const asked = vi.fn<PackageLoader['detail']>(failing);
    const store = createHustingsStore(
      failingBut({ results: async () => smallElection, overview: async () => gridAtlas, detail: asked }),
    );
    await store.getState().loadElection();
    /** How often the two files are asked for while a map is moved about for so many seconds, four times a second. */
    const askedWithin = async (seconds: number) => {
      asked.mockClear();
      for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
        await store.getState().sharpen(gridAtlas.extent);
        vi.advanceTimersByTime(250);
      }
      return asked.mock.calls.length;
    };
    expect(await askedWithin(5)).toBe(2);
    expect(selectAreas(store.getState()).missingDetail).toEqual([0, 1]);
    expect(await askedWithin(10)).toBe(2);
    expect(await askedWithin(20)).toBe(2);
    expect(await askedWithin(3600)).toBeLessThanOrEqual(2 * 16);
    asked.mockClear();
    await store.getState().fetchMissingShapes();
    await store.getState().sharpen([0, 50, 0.5, 50.5], true);
    expect(asked.mock.calls).toEqual([[0], [1], [0]]);
    vi.advanceTimersByTime(300_000);
    asked.mockImplementation(async (number) => ({ number, arcs: new Map(), polygons: new Map() }));
    expect(await askedWithin(5)).toBe(2);
    expect(selectAreas(store.getState()).missingDetail).toEqual([]);
    vi.useRealTimers();
  });

  it('keeps the sketch that the page came with where the boundaries do not arrive', async () => {
    const store = createHustingsStore(failingBut({ results: async () => smallElection }), gridAtlas);
    expect(selectAreas(store.getState()).atlas).toEqual({ status: 'ready', value: gridAtlas });
    await store.getState().loadElection();
    expect(selectAreas(store.getState()).atlas).toEqual({ status: 'ready', value: gridAtlas });
    expect(selectAreas(store.getState()).overviewMissing).toBe(true);
  });

  it('adopts an address, selects, and gives the same objects while nothing changes', async () => {
    const store = await readyStore();
    store.getState().adoptQuery('?seat=second&colour=change&where=muslim>=25');
    expect(selectSelected(store.getState())?.name).toBe('Second');
    expect([...(selectMatching(store.getState()) ?? [])]).toEqual([1, 1, 0]);
    expect(selectGroup(store.getState()).map(({ name }) => name)).toEqual(['First', 'Second']);
    const choropleth = selectChoropleth(store.getState());
    store.getState().hover(1);
    store.getState().selectSeat(0);
    expect(selectChoropleth(store.getState())).toBe(choropleth);
    store.getState().changeView({ colour: 'winner' });
    expect(selectChoropleth(store.getState())).not.toBe(choropleth);
  });

  it('adds seats to the group one by one, and takes them out again', async () => {
    const store = await readyStore();
    store.getState().changeView({ where: [{ kind: 'fact', fact: 'nation', oneOf: ['E'] }] });
    store.getState().chooseSeats([0], 'toggle');
    store.getState().chooseSeats([0, 1], 'add');
    expect(selectGroup(store.getState()).map(({ name }) => name)).toEqual(['First', 'Second']);
    store.getState().chooseSeats([0], 'toggle');
    expect(selectGroup(store.getState()).map(({ name }) => name)).toEqual(['Second']);
    store.getState().chooseSeats([1], 'toggle');
    expect(store.getState().view.where).toEqual([{ kind: 'fact', fact: 'nation', oneOf: ['E'] }]);
  });

  it('closes a record with null', async () => {
    const store = await readyStore();
    store.getState().selectSeat(1);
    store.getState().selectSeat(null);
    expect(store.getState().view.seat).toBeNull();
  });

  it('goes back to where the reader was in a layout, unless another seat was selected since', async () => {
    const hexagons = { layout: 'odd-r', hexagons: smallElection.contests.map(({ index }) => ({ q: index, r: 0 })) } as const;
    const store = createHustingsStore(failingBut({ results: async () => smallElection, hexagons: async () => hexagons }));
    await store.getState().loadElection();
    const { changeView, changeLayout, selectSeat } = store.getState();
    const at = { lat: 52.6, lng: -1.1, zoom: 9 };
    changeView({ at });
    await changeLayout('hex');
    expect(store.getState().view.at).toBeNull();
    await changeLayout('map');
    expect(store.getState().view.at).toEqual(at);
    await changeLayout('hex');
    selectSeat(1);
    await changeLayout('map');
    expect(store.getState().view.at).toBeNull();
  });

  it('fetches what the map names once it has results and names are wanted; after a failure, with whatever else is missing', async () => {
    let tries = 0;
    const orientation = async () => {
      tries += 1;
      return tries === 1 ? failing() : { landmarks: [], destinations: [{ name: 'There', seats: [1] }] };
    };
    const store = createHustingsStore(
      failingBut({ results: async () => smallElection, overview: async () => gridAtlas, orientation }),
    );
    const status = () => selectAreas(store.getState()).orientation.status;
    store.getState().changeView({ overlays: [] });
    await store.getState().loadElection();
    expect([status(), tries]).toEqual(['idle', 0]);
    store.getState().changeView({ overlays: [{ id: 'labels' }] });
    await vi.waitFor(() => expect(status()).toBe('failed'));
    store.getState().hover(1);
    await Promise.resolve();
    expect(tries).toBe(1);
    await store.getState().fetchMissingShapes();
    expect([status(), tries]).toEqual(['ready', 2]);
  });
});
