import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraOfCountry, cameraOfSeat, sameCamera } from '../../../../src/map/camera/cameras.ts';
import { connectMap, type MapConnection } from '../../../../src/map/connection/connectMap.ts';
import type { Unavailability } from '../../../../src/map/connection/lifeCycle.ts';
import { RendererUnavailable } from '../../../../src/map/renderer.ts';
import { createHustingsStore, type HustingsStore } from '../../../../src/store/hustingsStore.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';
import { loaderWith } from '../../../fixtures/loader.ts';
import { party } from '../../../fixtures/party.ts';
import { electionWith } from '../../../fixtures/smallElection.ts';
import { fakeRenderers } from './fakeRenderer.ts';

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
const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
const ELSEWHERE = { lat: 50.4, lng: 0.6, zoom: 9 };
/** A page that arrived without the light map. */
const light = { mountLight: null, onStage: () => undefined };
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('connectMap', () => {
  let store: HustingsStore;
  let connection: MapConnection | null = null;
  let unavailable: Unavailability[];
  const container = Object.assign(new EventTarget(), { clientWidth: 800, clientHeight: 600 }) as HTMLElement;

  beforeEach(() => {
    unavailable = [];
    vi.stubGlobal('window', new EventTarget());
    store = createHustingsStore(
      loaderWith({
        results: async () => election,
        overview: async () => gridAtlas,
      }),
    );
  });
  afterEach(() => {
    connection?.destroy();
    vi.unstubAllGlobals();
  });

  async function shown() {
    const { mount, mounted } = fakeRenderers();
    connection = connectMap({
      ...light,
      store,
      container,
      loadDeep: async () => mount,
      onUnavailable: (reason) => unavailable.push(reason),
    });
    await store.getState().loadElection();
    await tick();
    const renderer = mounted[0];
    if (renderer === undefined) throw new Error('Nothing was mounted');
    return { renderer, mounted };
  }
  const country = (covered = NOTHING) => cameraOfCountry(gridAtlas, { width: 800, height: 600, covered });
  const around = (index: number) => cameraOfSeat(gridAtlas, index, { width: 800, height: 600, covered: NOTHING });

  it('mounts once, when results, boundaries and renderer are here, over the whole country', async () => {
    const { renderer, mounted } = await shown();
    expect(mounted).toHaveLength(1);
    expect(renderer.start.camera).toEqual(country());
    expect(store.getState().view.at).toBeNull();
  });

  it('opens at the camera of the address, or around its seat', async () => {
    store.getState().changeView({ at: ELSEWHERE });
    expect((await shown()).renderer.start.camera).toEqual(ELSEWHERE);
  });

  it('opens around the seat of the address', async () => {
    store.getState().changeView({ seat: 'E14000002' });
    expect((await shown()).renderer.start.camera).toEqual(around(2));
    expect(store.getState().view.at).toBeNull();
  });

  it('draws a new scene for a new measure, and none where nothing of it changed', async () => {
    const { renderer } = await shown();
    store.getState().changeView({ colour: 'majority' });
    expect(renderer.drawn).toHaveLength(2);
    store.getState().setCovered({ ...NOTHING, bottom: 10 });
    expect(renderer.drawn).toHaveLength(2);
  });

  it('brings back what the reader points at and presses', async () => {
    const { renderer } = await shown();
    renderer.start.events.hovered(3);
    renderer.start.events.pressed(1);
    expect(store.getState().hovered).toBe(3);
    expect(store.getState().view.seat).toBe('E14000001');
    renderer.start.events.pressed(null);
    expect(store.getState().view.seat).toBeNull();
  });

  it('brings the seat walked to into sight, at once for steps that follow one another', async () => {
    store.getState().changeView({ at: { lat: 50.5, lng: 0.5, zoom: 10 } });
    const { renderer } = await shown();
    store.setState({ walk: { seat: 1, blocked: null } });
    store.setState({ walk: { seat: 3, blocked: null } });
    const [first, second] = renderer.glides;
    expect(first?.lat).toBeCloseTo(50.5);
    expect(first?.lng).toBeGreaterThan(0.9);
    expect(second?.lng).toBeCloseTo(first?.lng ?? 0);
    expect(second?.lat).toBeGreaterThan(51);
    store.setState({ walk: { seat: 3, blocked: 'up' } });
    expect(renderer.glides).toHaveLength(2);
  });

  it('says where the reader went, and nothing where the opening view is', async () => {
    const { renderer } = await shown();
    renderer.drag(ELSEWHERE);
    await tick();
    expect(store.getState().view.at).toEqual(ELSEWHERE);
    expect(renderer.glides).toEqual([]);
    store.getState().flyTo({ to: 'country' });
    renderer.arrive();
    await tick();
    expect(store.getState().view.at).toBeNull();
    expect(renderer.glides).toHaveLength(1);
  });

  it('says the camera with a seat that was pressed where the map stays', async () => {
    const { renderer } = await shown();
    renderer.start.events.pressed(1);
    await tick();
    expect(store.getState().view.at).toEqual(country());
    expect(renderer.glides).toEqual([]);
  });

  it('flies to a seat that was searched for, which is that seat’s opening view', async () => {
    const { renderer } = await shown();
    store.getState().goToSeat(2);
    expect(renderer.glides).toEqual([around(2)]);
    renderer.arrive();
    await tick();
    expect(store.getState().view).toMatchObject({ seat: 'E14000002', at: null });
  });

  it('goes on flying where a sheet opens meanwhile', async () => {
    const { renderer } = await shown();
    const covered = { ...NOTHING, bottom: 300 };
    store.getState().goToSeat(2);
    store.getState().setCovered(covered);
    await tick();
    renderer.arrive();
    await tick();
    expect(sameCamera(renderer.camera(), cameraOfSeat(gridAtlas, 2, { width: 800, height: 600, covered }))).toBe(true);
    expect(store.getState().view.at).toBeNull();
  });

  it('frames a seat that was flown to again, and says who moved the map', async () => {
    const { renderer } = await shown();
    store.getState().flyTo({ to: 'seat', index: 2 });
    renderer.arrive();
    await tick();
    store.setState({ strayed: false });
    const covered = { ...NOTHING, bottom: 250 };
    store.getState().setCovered(covered);
    const framed = cameraOfSeat(gridAtlas, 2, { width: 800, height: 600, covered });
    expect(renderer.glides.at(-1)).toEqual(framed);
    renderer.arrive();
    await tick();
    expect(store.getState()).toMatchObject({ view: { at: framed }, strayed: false });
    renderer.drag(ELSEWHERE);
    await tick();
    expect(store.getState().strayed).toBe(true);
    const glides = renderer.glides.length;
    store.getState().setCovered({ ...NOTHING, bottom: 100 });
    expect(renderer.glides).toHaveLength(glides);
  });

  it('follows Back and Forward', async () => {
    const { renderer } = await shown();
    renderer.drag(ELSEWHERE);
    await tick();
    store.getState().changeView({ at: { lat: 51, lng: 1, zoom: 8 } });
    expect(renderer.glides).toEqual([{ lat: 51, lng: 1, zoom: 8 }]);
    renderer.arrive();
    await tick();
    store.getState().changeView({ at: null });
    expect(renderer.glides.at(-1)).toEqual(country());
  });

  it('frames the country again where the window or what covers it changes', async () => {
    const { renderer } = await shown();
    renderer.resize(400, 600);
    expect(renderer.camera()).toEqual(cameraOfCountry(gridAtlas, { width: 400, height: 600, covered: NOTHING }));
    renderer.resize(800, 600);
    store.getState().setCovered({ ...NOTHING, bottom: 200 });
    expect(renderer.glides.at(-1)).toEqual(country({ ...NOTHING, bottom: 200 }));
  });

  it('hands over to a renderer that knows what has come to cover the map meanwhile', async () => {
    const { mount, mounted } = fakeRenderers();
    let drawn: () => void = () => undefined;
    const whenDrawn = (then: () => void) => {
      drawn = then;
    };
    const deep: typeof mount = (start) => ({ ...mount(start), whenDrawn });
    connection = connectMap({
      ...light,
      mountLight: mount,
      store,
      container,
      loadDeep: async () => deep,
      onUnavailable: (reason) => unavailable.push(reason),
    });
    await store.getState().loadElection();
    connection.deepen();
    await tick();
    const covered = { ...NOTHING, bottom: 300 };
    store.getState().setCovered(covered);
    mounted[0]?.arrive();
    drawn();
    expect(mounted[1]?.viewport().covered).toBe(covered);
  });

  it('gives the deep map back, or loses it, in the same place, and brings it back when asked', async () => {
    const lights = fakeRenderers();
    const { mount, mounted } = fakeRenderers();
    const stages: string[] = [];
    const onLightAgain = vi.fn();
    connection = connectMap({
      store,
      container,
      mountLight: lights.mount,
      loadDeep: async () => mount,
      onStage: (stage) => stages.push(stage),
      onUnavailable: (reason) => unavailable.push(reason),
      onLightAgain,
    });
    await store.getState().loadElection();
    connection.deepen();
    await tick();
    mounted[0]?.drag(ELSEWHERE);
    await tick();
    connection.giveBack();
    expect(mounted[0]?.destroyed).toBe(true);
    expect(lights.mounted[0]?.camera()).toEqual(ELSEWHERE);
    connection.deepen();
    expect(mounted[1]?.start.camera).toEqual(ELSEWHERE);
    mounted[1]?.start.events.unavailable('lost');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(stages).toEqual(['light', 'deep', 'light', 'deep', 'light']);
    expect(onLightAgain).toHaveBeenCalledTimes(2);
    expect(mounted).toHaveLength(2);
    expect(store.getState().view.at).toEqual(ELSEWHERE);
    expect(unavailable).toEqual([]);
  });

  it('brings a pressed seat out from under the sheet', async () => {
    const { renderer } = await shown();
    renderer.drag({ lat: 50.6, lng: 0.5, zoom: 9 });
    await tick();
    renderer.start.events.pressed(0);
    await tick();
    expect(renderer.glides).toEqual([]);
    store.getState().setCovered({ ...NOTHING, top: 560 });
    expect(renderer.glides).toHaveLength(1);
  });

  it('asks for the details of what is in view, from a city’s zoom on', async () => {
    const asked = vi.fn(async () => undefined);
    store.setState({ sharpen: asked });
    const { renderer } = await shown();
    expect(asked).not.toHaveBeenCalled();
    renderer.drag({ lat: 50.5, lng: 0.5, zoom: 10 });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls.flat()[0]).toHaveLength(4);
  });

  it('ends: nothing is drawn or said after it', async () => {
    const { renderer } = await shown();
    renderer.start.events.hovered(2);
    connection?.destroy();
    expect(renderer.destroyed).toBe(true);
    expect(store.getState().hovered).toBeNull();
    const { drawn } = renderer;
    store.getState().changeView({ colour: 'majority' });
    renderer.drag(ELSEWHERE);
    await tick();
    expect(drawn).toHaveLength(2);
    expect(store.getState().view.at).toBeNull();
  });

  it('mounts nothing when it was ended before the renderer arrived, as StrictMode does', async () => {
    const { mount, mounted } = fakeRenderers();
    const first = connectMap({ ...light, store, container, loadDeep: async () => mount, onUnavailable: () => undefined });
    first.destroy();
    await store.getState().loadElection();
    await tick();
    expect(mounted).toEqual([]);
  });

  it('says why there is no map', async () => {
    const options = { ...light, store, container, onUnavailable: (reason: Unavailability) => unavailable.push(reason) };
    connectMap({ ...options, loadDeep: () => Promise.reject(new Error('offline')) });
    connectMap({
      ...options,
      loadDeep: async () => () => {
        throw new RendererUnavailable('no WebGL');
      },
    });
    await store.getState().loadElection();
    await tick();
    const { renderer } = await shown();
    renderer.start.events.unavailable('lost');
    await tick();
    expect(unavailable).toEqual(['not-loaded', 'not-drawn', 'lost']);
    expect(renderer.destroyed).toBe(true);
  });
});
