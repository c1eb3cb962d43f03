import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createHustingsStore, type HustingsStore } from '../../../src/store/hustingsStore.ts';
import { selectAreas, selectAtlas, selectElection } from '../../../src/store/selectors.ts';
import { formatQuery, parseQuery } from '../../../src/view/query.ts';
import { atlasOf, earlierElection, packageLoader, sameAreasElection } from '../../fixtures/elections.ts';
import { failing } from '../../fixtures/loader.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

/** A store as a page has it that was opened at an address. */
async function opened(query = '', change: Parameters<typeof packageLoader>[0] = {}) {
  const store = createHustingsStore(packageLoader(change));
  store.getState().adoptQuery(query);
  await store.getState().loadElection();
  if (selectElection(store.getState()) !== null) store.getState().adoptQuery(query);
  return store;
}

/** A promise that a test lets come true. */
function later<Value>(value: Value) {
  let arrive = () => {};
  const promise = new Promise<Value>((resolve) => {
    arrive = () => resolve(value);
  });
  return { promise, arrive: () => arrive() };
}

const shownOf = (store: HustingsStore) => selectElection(store.getState())?.id;

describe('an address', () => {
  it('is read by the election that it names, which alone is fetched', async () => {
    const usual = vi.fn(failing);
    const store = await opened('?election=ge2019&seat=old-third&party=ukip&colour=share', {
      ge2024: { results: usual, overview: usual },
    });
    expect(store.getState().view).toMatchObject({ election: 'ge2019', seat: 'W07000001', party: 'ukip', colour: 'share' });
    expect(store.getState().queryFaults).toEqual([]);
    expect(selectAtlas(store.getState())?.bounds).toHaveLength(4);
    expect(usual).not.toHaveBeenCalled();
    expect(formatQuery(store.getState().view, earlierElection)).toBe('?election=ge2019&colour=share&party=ukip&seat=W07000001');
  });

  it('of the election that the page arrived with is fetched at once, and drawn by the outlines of that page', async () => {
    const loader = packageLoader();
    const ofPage = await loader.of('ge2019');
    const manifest = vi.fn(failing);
    const sketch = atlasOf(earlierElection);
    if (ofPage === null) throw new Error('There is no earlier election');
    const store = createHustingsStore({ ...loader, of: failing, manifest, ofPage: { ...ofPage, overview: failing } }, sketch);
    store.getState().adoptQuery('?election=ge2019');
    expect(selectAtlas(store.getState())).toBe(sketch);
    const loaded = store.getState().loadElection();
    await vi.waitFor(() => expect(shownOf(store)).toBe('ge2019'));
    await loaded;
    expect(selectAreas(store.getState()).overviewMissing).toBe(true);
    // What else there is, whom to credit, is asked for last.
    await vi.waitFor(() => expect(manifest).toHaveBeenCalled());
    expect(store.getState().areaSets[loader.areaSetId]).toBeUndefined();
  });

  it('without an election is that of the usual one, whose name is left out', async () => {
    const of = vi.fn(failing);
    const store = await opened('?election=ge2024&seat=second', { ge2024: { of } });
    expect(formatQuery(store.getState().view, smallElection)).toBe('?seat=E14000002');
    expect(of).not.toHaveBeenCalled();
  });

  it.each(['ge1066', '__proto__', 'constructor', 'GE1066'])(
    'that names an election which there is not, %s, says so, and is read by the usual one',
    async (id) => {
      const store = await opened(`?election=${id}&seat=second`);
      await vi.waitFor(() => expect(store.getState().queryFaults).toMatchObject([{ parameter: 'election', value: id }]));
      expect(store.getState()).toMatchObject({ view: { election: 'ge2024', seat: 'E14000002' }, awaited: null });
    },
  );

  it('whose election does not arrive says why, and is read when that does', async () => {
    let broken = true;
    const results = () => (broken ? failing() : Promise.resolve(earlierElection));
    const store = await opened('?election=ge2019&seat=old-third', { ge2019: { results } });
    expect(store.getState().packages['ge2019']?.election).toMatchObject({ status: 'failed', error: { file: 'some.json' } });
    broken = false;
    await store.getState().loadElection();
    store.getState().adoptQuery('?election=ge2019&seat=old-third');
    expect(store.getState().view.seat).toBe('W07000001');
  });

  it('that is left for another before its election is there leaves the page with that one', async () => {
    const results = later(earlierElection);
    const store = createHustingsStore(packageLoader({ ge2019: { results: () => results.promise } }));
    store.getState().adoptQuery('?election=ge2019');
    const loading = store.getState().loadElection();
    store.getState().adoptQuery('');
    results.arrive();
    await loading;
    await vi.waitFor(() => expect(shownOf(store)).toBe('ge2024'));
  });

  it('tells no story of an election that has none', async () => {
    const store = await opened('?election=ge2019&story=landslide');
    expect(store.getState()).toMatchObject({ view: { story: null }, queryFaults: [{ parameter: 'story' }] });
  });

  it('opens hexagons of its own areas', async () => {
    const store = await opened('?election=ge2019&view=hex');
    await vi.waitFor(() => expect(selectAreas(store.getState()).hexagons.status).toBe('ready'));
    expect(store.getState().areaSets['constituencies-2024']?.hexagons.status).toBe('idle');
  });
});

describe('choosing another election', () => {
  it('keeps what has a meaning there, and says what it left out', async () => {
    const at = { lat: 52, lng: -1, zoom: 8 };
    const store = await opened(
      '?seat=second&colour=share&where=winner=ind|lab,change.con<=-1,turnout>10,region=E12000004&pins=first,second',
    );
    store.getState().changeView({ at, party: 'lab', story: 'landslide' });
    await store.getState().showElection('ge2019');
    const { view, leftOut, queryFaults } = store.getState();
    expect(shownOf(store)).toBe('ge2019');
    expect(view).toMatchObject({ seat: 'E14000002', colour: 'share', party: 'lab', pins: ['E14000002'], at, story: null });
    expect(formatQuery(view, earlierElection)).toContain('where=winner%3Dlab,turnout%3E10,region%3DE12000004');
    expect(leftOut).toEqual(['winner=ind', 'change.con<=-1']);
    expect(queryFaults).toEqual([]);
    store.getState().dismissAwaited();
    expect(store.getState().leftOut).toEqual([]);
  });

  it('takes another measure where the present one says nothing of any seat, and another party where that did not stand', async () => {
    const store = await opened('?colour=muslim');
    await store.getState().showElection('ge2019');
    expect(store.getState()).toMatchObject({ view: { colour: 'winner' }, leftOut: ['colour=muslim'] });
    store.getState().changeView({ party: 'ukip', chart: { across: 'turnout', up: 'share.ukip' } });
    await store.getState().showElection('mayors');
    expect(store.getState()).toMatchObject({ view: { party: 'con' }, leftOut: ['party=ukip', 'chart=turnout,share.ukip'] });
    expect(parseQuery(formatQuery(store.getState().view, sameAreasElection), sameAreasElection).faults).toEqual([]);
  });

  it('shares the areas of both, fetched once', async () => {
    const store = await opened('', { mayors: { overview: failing } });
    const atlas = selectAtlas(store.getState());
    await store.getState().showElection('mayors');
    expect(shownOf(store)).toBe('mayors');
    expect(selectAtlas(store.getState())).toBe(atlas);
  });

  it('refuses one of the same areas whose areas are others', async () => {
    const results = async () => ({ ...sameAreasElection, contests: sameAreasElection.contests.toReversed() });
    const store = await opened('', { mayors: { results } });
    await store.getState().showElection('mayors');
    expect(shownOf(store)).toBe('ge2024');
    expect(store.getState().awaited?.error?.message).toContain('its areas are not those of “ge2024”');
  });

  it('does nothing but say that it is awaited until all of it is there', async () => {
    const overview = later(atlasOf(earlierElection));
    const store = await opened('?seat=second', { ge2019: { overview: () => overview.promise } });
    const switching = store.getState().showElection('ge2019');
    await vi.waitFor(() => expect(store.getState().packages['ge2019']?.election.status).toBe('ready'));
    expect(store.getState()).toMatchObject({
      view: { election: 'ge2024', seat: 'E14000002' },
      awaited: { id: 'ge2019', error: null },
    });
    overview.arrive();
    await switching;
    expect(store.getState()).toMatchObject({ view: { election: 'ge2019' }, awaited: null });
  });

  it.each<[string, (broken: () => boolean) => Parameters<typeof packageLoader>[0]]>([
    ['its results', (broken) => ({ ge2019: { results: () => (broken() ? failing() : Promise.resolve(earlierElection)) } })],
    [
      'its boundaries',
      (broken) => ({ ge2019: { overview: () => (broken() ? failing() : Promise.resolve(atlasOf(earlierElection))) } }),
    ],
  ])('keeps the present one where %s do not arrive, and can be asked again', async (_, change) => {
    let broken = true;
    const store = await opened(
      '?seat=second',
      change(() => broken),
    );
    await store.getState().showElection('ge2019');
    expect(store.getState()).toMatchObject({
      view: { election: 'ge2024', seat: 'E14000002' },
      awaited: { error: { file: 'some.json' } },
    });
    broken = false;
    await store.getState().showElection('ge2019');
    expect(store.getState()).toMatchObject({ view: { election: 'ge2019' }, awaited: null });
  });

  it('keeps the present one where the package’s contents do not arrive, and can be asked again', async () => {
    const whole = packageLoader();
    let broken = true;
    const store = await opened('', { ge2024: { of: (id) => (broken ? failing() : whole.of(id)) } });
    await store.getState().showElection('ge2019');
    expect(store.getState().awaited).toMatchObject({ id: 'ge2019', error: { file: 'some.json' } });
    broken = false;
    await store.getState().showElection('ge2019');
    expect(shownOf(store)).toBe('ge2019');
  });

  it('of the one that was asked for last wins, whichever arrives last', async () => {
    const results = later(earlierElection);
    const store = await opened('', { ge2019: { results: () => results.promise } });
    const first = store.getState().showElection('ge2019');
    await store.getState().showElection('mayors');
    expect(shownOf(store)).toBe('mayors');
    results.arrive();
    await first;
    expect(shownOf(store)).toBe('mayors');
    // Back to where the page is while one is on its way, too.
    const again = store.getState().showElection('ge2024');
    store.getState().adoptQuery('?election=mayors&seat=first');
    await again;
    expect(store.getState().view).toMatchObject({ election: 'mayors', seat: 'E14000001' });
  });
});

describe('going from one to another and back', () => {
  type Act = (store: HustingsStore) => unknown;
  const index = fc.nat(3);
  const within = (store: HustingsStore, at: number) => at % (selectElection(store.getState())?.contests.length ?? 1);
  const anyAct: fc.Arbitrary<Act> = fc.oneof(
    fc.constantFrom('ge2024', 'ge2019', 'mayors').map(
      (id): Act =>
        (store) =>
          store.getState().showElection(id),
    ),
    fc.constantFrom('', '?election=ge2019&seat=old-third', '?election=mayors&where=winner=con').map(
      (query): Act =>
        (store) =>
          store.getState().adoptQuery(query),
    ),
    index.map(
      (at): Act =>
        (store) =>
          store.getState().selectSeat(within(store, at)),
    ),
    index.map(
      (at): Act =>
        (store) =>
          store.getState().hover(within(store, at)),
    ),
    index.map(
      (at): Act =>
        (store) =>
          store.getState().pin(within(store, at)),
    ),
    index.map(
      (at): Act =>
        (store) =>
          store.getState().goToSeat(within(store, at)),
    ),
    index.map(
      (at): Act =>
        (store) =>
          store.getState().chooseSeats([within(store, at)], 'add'),
    ),
    fc.constantFrom('up' as const, 'right' as const).map(
      (direction): Act =>
        (store) =>
          store.getState().step(direction),
    ),
    fc.constantFrom('map' as const, 'hex' as const).map(
      (layout): Act =>
        (store) =>
          store.getState().changeLayout(layout),
    ),
    fc.constant<Act>((store) => store.getState().openNamedSeat('old-fifth', true)),
    fc.constant<Act>(() => new Promise((resolve) => setTimeout(resolve))),
  );

  it('never leaves an index, a seat or a party of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyAct, fc.boolean()), { maxLength: 12 }), async (acts) => {
        const store = await opened();
        const check = () => {
          const { view, hovered, walk, flight, namedSeat } = store.getState();
          const election = selectElection(store.getState());
          if (election === null) throw new Error('nothing is shown');
          const seats = election.contests.length;
          expect(view.election).toBe(election.id);
          expect(selectAtlas(store.getState())?.bounds).toHaveLength(seats);
          const held = [hovered, walk?.seat ?? null, flight?.to === 'seat' ? flight.index : null];
          for (const at of held) expect(at ?? 0).toBeLessThan(seats);
          for (const code of [view.seat, ...view.pins]) if (code !== null) expect(election.byCode.has(code)).toBe(true);
          expect(election.partyById.has(view.party)).toBe(true);
          if (namedSeat?.finding.status === 'ready' && namedSeat.finding.value.kind === 'seat')
            expect(election.byCode.get(namedSeat.finding.value.seat.code)).toBe(namedSeat.finding.value.seat);
          const { faults, view: same } = parseQuery(formatQuery(view, election), election);
          expect(faults).toEqual([]);
          expect(same.where).toEqual(view.where);
        };
        let before = store.getState();
        const stop = store.subscribe((state) => {
          // With the election goes all that was held by index, in the same change.
          if (state.view.election !== before.view.election)
            expect(state).toMatchObject({ hovered: null, walk: null, flight: null, pointedClass: null, postcode: null });
          before = state;
          check();
        });
        for (const [act, waits] of acts) {
          const done = act(store);
          if (waits) await done;
        }
        await new Promise((resolve) => setTimeout(resolve));
        stop();
        check();
      }),
      { numRuns: 150 },
    );
  });
});
