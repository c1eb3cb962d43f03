import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectMap } from '../../../../src/map/connection/connectMap.ts';
import type { Unavailability } from '../../../../src/map/connection/lifeCycle.ts';
import { type MountRenderer, RendererUnavailable } from '../../../../src/map/renderer.ts';
import { createHustingsStore } from '../../../../src/store/hustingsStore.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';
import { loaderWith } from '../../../fixtures/loader.ts';
import { party } from '../../../fixtures/party.ts';
import { electionWith } from '../../../fixtures/smallElection.ts';
import { type FakeRenderer, fakeRenderers } from './fakeRenderer.ts';

const election = electionWith(
  [0, 1, 2, 3].map((index) =>
    constituencyWith(
      { lab: 6, con: 4 },
      { con: 6, lab: 4 },
      { index, code: `E1400000${index}`, slug: `seat-${index}`, name: `Seat ${index}` },
    ),
  ),
  [party('lab', 'Labour', { seatsWon: 4 }), party('con', 'Conservative')],
);

/** An element or window that knows how many listeners are on it. */
class Listened extends EventTarget {
  readonly clientWidth = 800;
  readonly clientHeight = 600;
  private readonly known = new Set<() => void>();

  get listeners(): number {
    return this.known.size;
  }

  override addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions): void {
    super.addEventListener(type, listener, options);
    const entry = () => undefined;
    this.known.add(entry);
    options?.signal?.addEventListener('abort', () => this.known.delete(entry));
    this.removals.set(listener, () => this.known.delete(entry));
  }

  override removeEventListener(type: string, listener: EventListener, options?: EventListenerOptions): void {
    super.removeEventListener(type, listener, options);
    this.removals.get(listener)?.();
  }

  private readonly removals = new Map<EventListener, () => void>();
}

/** A map whose code comes, whose frames are drawn and whose contexts are lost when a test says so. */
function mapToTry({ light, yields }: { readonly light: boolean; readonly yields: boolean }) {
  const store = createHustingsStore(loaderWith({ results: async () => election, overview: async () => gridAtlas }));
  const page = new Listened();
  const container = new Listened();
  let subscribers = 0;
  const { subscribe } = store;
  store.subscribe = (listener) => {
    subscribers += 1;
    const end = subscribe(listener);
    return () => {
      subscribers -= 1;
      end();
    };
  };
  vi.stubGlobal('window', page);
  const lights = fakeRenderers(true);
  const deeps = fakeRenderers();
  const frames = new Map<FakeRenderer, () => void>();
  const drawn = new Set<FakeRenderer>();
  const loads: { readonly come: (mount: MountRenderer) => void; readonly fail: () => void }[] = [];
  const missed: Unavailability[] = [];
  let drawsNothing = false;
  const mountDeep: MountRenderer = (start) => {
    if (drawsNothing) throw new RendererUnavailable('no WebGL');
    deeps.mount(start);
    const fake = deeps.mounted.at(-1);
    if (fake === undefined) throw new Error('Nothing was mounted');
    return Object.assign(fake, { whenDrawn: (then: () => void) => frames.set(fake, then) });
  };
  const connection = connectMap({
    store,
    container: container as unknown as HTMLElement,
    mountLight: light ? lights.mount : null,
    loadDeep: () =>
      new Promise((come, reject) => {
        loads.push({ come, fail: () => reject(new Error('offline')) });
      }),
    onStage: () => undefined,
    onUnavailable: (reason) => missed.push(reason),
    ...(yields ? { onLightAgain: () => undefined } : {}),
  });
  const press = (type: string, target: EventTarget) =>
    target.dispatchEvent(Object.assign(new Event(type), { pointerId: 1, buttons: type === 'pointerdown' ? 1 : 0 }));
  const draw = (which: (fake: FakeRenderer) => boolean) => {
    for (const [fake, then] of [...frames].filter(([each]) => which(each))) {
      frames.delete(fake);
      drawn.add(fake);
      then();
    }
  };
  const answer = async (how: 'come' | 'fail') => {
    const load = loads.shift();
    if (how === 'come') load?.come(mountDeep);
    else load?.fail();
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    store,
    page,
    container,
    connection,
    lights: lights.mounted,
    deeps: deeps.mounted,
    loads,
    missed,
    drawn,
    subscribers: () => subscribers,
    acts: {
      results: () => store.getState().loadElection(),
      ask: () => connection.deepen(),
      giveBack: () => connection.giveBack(),
      codeComes: () => answer('come'),
      codeFails: () => answer('fail'),
      cannotDraw: () => {
        drawsNothing = true;
      },
      canDraw: () => {
        drawsNothing = false;
      },
      framesDrawn: () => draw((fake) => !fake.destroyed),
      /** Of renderers that have gone. */
      lateFramesDrawn: () => draw((fake) => fake.destroyed),
      lose: () => deeps.mounted.at(-1)?.start.events.unavailable('lost'),
      loseTheFirst: () => deeps.mounted[0]?.start.events.unavailable('lost'),
      workerMissing: () => deeps.mounted.at(-1)?.start.events.unavailable('not-loaded'),
      fingerDown: () => press('pointerdown', container),
      fingerUp: () => press('pointerup', page),
      drag: () => [...lights.mounted, ...deeps.mounted].find(({ visible }) => visible)?.drag({ lat: 50.4, lng: 0.6, zoom: 9 }),
      recolour: () => store.getState().changeView({ colour: store.getState().view.colour === 'majority' ? 'winner' : 'majority' }),
      aWhile: () => vi.advanceTimersByTimeAsync(60),
      longer: () => vi.advanceTimersByTimeAsync(400),
      print: () => page.dispatchEvent(new Event('beforeprint')),
    },
  };
}

type Trial = ReturnType<typeof mapToTry>;
type Act = keyof Trial['acts'];
const ACTS: readonly Act[] = [
  'results',
  'ask',
  'giveBack',
  'codeComes',
  'codeFails',
  'cannotDraw',
  'canDraw',
  'framesDrawn',
  'lateFramesDrawn',
  'lose',
  'loseTheFirst',
  'workerMissing',
  'fingerDown',
  'fingerUp',
  'drag',
  'recolour',
  'aWhile',
  'longer',
  'print',
];

/** What must hold at every moment of a map's life. */
function check({ store, lights, deeps, drawn, loads }: Trial, light: boolean): void {
  const alive = (renderers: readonly FakeRenderer[]) => renderers.filter(({ destroyed }) => !destroyed);
  expect(alive(deeps).length).toBeLessThanOrEqual(1);
  expect(lights.length).toBeLessThanOrEqual(1);
  expect(loads.length).toBeLessThanOrEqual(1);
  const seen = [...alive(lights), ...alive(deeps)].filter(({ visible }) => visible);
  // The reader is never without a map once there was one, nor sees two.
  if (light && lights.length > 0) expect(seen).toHaveLength(1);
  else expect(seen.length).toBeLessThanOrEqual(1);
  expect(alive(deeps).filter((deep) => deep.visible && !drawn.has(deep))).toEqual([]);
  for (const renderer of [...lights, ...deeps]) {
    store.getState().hover(null);
    renderer.start.events.hovered(2);
    expect(store.getState().hovered).toBe(seen.includes(renderer) ? 2 : null);
  }
  store.getState().hover(null);
}

describe('the life of a map', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('has one renderer that is seen and heard, whatever happens in whatever order, and leaves nothing behind', async () => {
    const reached = new Set<string>();
    const begins = fc.record({ light: fc.boolean(), yields: fc.boolean() });
    /** Some begin on their way to the deep renderer: chance alone gets there seldom. */
    const way: readonly Act[] = ['results', 'ask', 'codeComes', 'framesDrawn'];
    const first = fc.integer({ min: 0, max: way.length }).map((count) => way.slice(0, count));
    const acted = fc.tuple(first, fc.array(fc.constantFrom(...ACTS, ...way, ...way), { maxLength: 30, size: 'max' }));
    await fc.assert(
      fc.asyncProperty(begins, acted, async (options, acts) => {
        const trial = mapToTry(options);
        for (const act of acts.flat()) {
          await trial.acts[act]();
          check(trial, options.light);
        }
        if (trial.deeps.some(({ visible }) => visible)) reached.add('deep');
        for (const reason of trial.missed) reached.add(reason);
        trial.connection.destroy();
        expect([...trial.lights, ...trial.deeps].filter(({ destroyed }) => !destroyed)).toEqual([]);
        expect([trial.page.listeners, trial.container.listeners, trial.subscribers()]).toEqual([0, 0, 0]);
        const drawn = trial.deeps.length;
        for (const act of ACTS) await trial.acts[act]();
        expect(trial.deeps).toHaveLength(drawn);
        await vi.advanceTimersByTimeAsync(1000);
        expect(vi.getTimerCount()).toBe(0);
      }),
      { numRuns: 120 },
    );
    expect([...reached].sort()).toEqual(['deep', 'lost', 'not-drawn', 'not-loaded']);
  });

  it('goes back to the light map from a lost context, and tries again three times in all', async () => {
    const { acts, lights, deeps, missed } = mapToTry({ light: true, yields: false });
    await acts.results();
    acts.ask();
    await acts.codeComes();
    for (const count of [1, 2, 3]) {
      acts.framesDrawn();
      expect([lights[0]?.visible, deeps.at(-1)?.visible, deeps.length]).toEqual([false, true, count]);
      acts.lose();
      expect([lights[0]?.visible, deeps.at(-1)?.destroyed, missed.length]).toEqual([true, true, count === 3 ? 1 : 0]);
      // What the reader does meanwhile brings it no sooner.
      acts.recolour();
      expect(deeps).toHaveLength(count);
      await acts.longer();
    }
    expect([deeps.length, missed]).toEqual([3, ['lost']]);
    acts.ask();
    acts.framesDrawn();
    expect([lights[0]?.visible, deeps.length]).toEqual([false, 4]);
  });

  it('fetches the code again, when asked, after it did not arrive, and once it has, not again', async () => {
    const { acts, loads, deeps, missed } = mapToTry({ light: true, yields: true });
    await acts.results();
    acts.ask();
    acts.ask();
    expect(loads).toHaveLength(1);
    await acts.codeFails();
    expect([missed, loads.length]).toEqual([['not-loaded'], 0]);
    acts.ask();
    acts.giveBack();
    expect(loads).toHaveLength(1);
    await acts.codeComes();
    expect(deeps).toHaveLength(0);
    acts.ask();
    expect([loads.length, deeps.length]).toEqual([0, 1]);
  });

  it('takes over only once no finger is on the map, and not from a renderer that has gone meanwhile', async () => {
    const { acts, lights, deeps } = mapToTry({ light: true, yields: true });
    await acts.results();
    acts.ask();
    await acts.codeComes();
    acts.fingerDown();
    acts.framesDrawn();
    expect(lights[0]?.visible).toBe(true);
    acts.giveBack();
    acts.ask();
    acts.fingerUp();
    await acts.longer();
    // The second one has not drawn yet.
    expect(deeps.map(({ visible, destroyed }) => [visible, destroyed])).toEqual([
      [false, true],
      [false, false],
    ]);
    acts.framesDrawn();
    expect([lights[0]?.visible, deeps[1]?.visible]).toEqual([false, true]);
  });
});
