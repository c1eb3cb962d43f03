import { describe, expect, it } from 'vitest';
import { isNearMiss, outcomeOf } from '../../../../src/election/contest.ts';
import { MAP_COLOURS } from '../../../../src/map/scene/colours.ts';
import { selectScene } from '../../../../src/map/scene/scene.ts';
import { seatLabels } from '../../../../src/map/scene/seatLabels.ts';
import { createHustingsStore } from '../../../../src/store/hustingsStore.ts';
import { selectChoropleth } from '../../../../src/store/selectors.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';
import { holding } from '../../../fixtures/held.ts';
import { loaderWith } from '../../../fixtures/loader.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

const landmarks = [
  { name: 'Town', at: [0, 52], fromZoom: 6, seats: [0, 1] },
  { name: 'Hamlet', at: [1, 52], fromZoom: 7, seats: [] },
] as const;

function readyStore() {
  const store = createHustingsStore(loaderWith({}));
  store.setState((state) =>
    holding(state, {
      election: { status: 'ready', value: smallElection },
      atlas: { status: 'ready', value: gridAtlas },
      orientation: { status: 'ready', value: { landmarks, destinations: [] } },
    }),
  );
  return store;
}

describe('selectScene', () => {
  it('is nothing before results and boundaries are here', () => {
    const store = readyStore();
    expect(selectScene(holding(store.getState(), { atlas: { status: 'loading' } }))).toBeNull();
    expect(selectScene(holding(store.getState(), { election: { status: 'idle' } }))).toBeNull();
  });

  it('is the same object until something of it changes', () => {
    const store = readyStore();
    const scene = selectScene(store.getState());
    store.getState().changeView({ at: { lat: 52, lng: 0, zoom: 8 } });
    expect(selectScene(store.getState())).toBe(scene);
    store.getState().hover(1);
    const hovered = selectScene(store.getState());
    expect(hovered).not.toBe(scene);
    expect(hovered?.colours).toBe(scene?.colours);
    expect(hovered?.labels).toBe(scene?.labels);
  });

  it('keeps the labels when the atlas becomes sharper', () => {
    const store = readyStore();
    const labels = selectScene(store.getState())?.labels;
    store.setState((state) => holding(state, { atlas: { status: 'ready', value: { ...gridAtlas, sharpened: new Set([0]) } } }));
    expect(selectScene(store.getState())?.labels).toBe(labels);
  });

  it('writes no seat’s name over a sketch, which knows only roughly where it belongs', () => {
    const store = readyStore();
    expect(selectScene(store.getState())?.labels).not.toEqual([]);
    store.setState((state) => holding(state, { atlas: { status: 'ready', value: { ...gridAtlas, seatBorders: [] } } }));
    const scene = selectScene(store.getState());
    expect(scene?.labels).toEqual([]);
    expect(scene?.places).not.toEqual([]);
  });

  it('fades all but the class that the legend’s reader points at', () => {
    const store = readyStore();
    store.getState().changeView({ colour: 'winner' });
    const before = selectScene(store.getState())?.colours ?? [];
    const { classBySeat } = selectChoropleth(store.getState()) ?? { classBySeat: new Uint8Array() };
    store.getState().pointAtClass(classBySeat[0] ?? null);
    const pointed = selectScene(store.getState())?.colours ?? [];
    expect(pointed[0]).toBe(before[0]);
    expect(pointed.map((colour, index) => colour === before[index])).toEqual(
      [...classBySeat].map((each) => each === classBySeat[0]),
    );
    store.getState().pointAtClass(null);
    expect(selectScene(store.getState())?.colours).toEqual(before);
  });

  it('hatches seats where the party did not stand, which is not zero', () => {
    const store = readyStore();
    store.getState().changeView({ colour: 'share', party: 'lab' });
    expect(selectScene(store.getState())?.patterns).toEqual(['none', 'none', 'diagonal']);
  });

  it('pales the seats that the conditions leave out', () => {
    const store = readyStore();
    const before = selectScene(store.getState())?.colours ?? [];
    store.getState().changeView({ where: [{ kind: 'fact', fact: 'winner', oneOf: ['lab'] }] });
    const after = selectScene(store.getState())?.colours ?? [];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('marks near misses under the chosen majority, and seats that changed hands', () => {
    const store = readyStore();
    expect(selectScene(store.getState())).toMatchObject({ marks: [], overprints: ['none', 'none', 'none'] });
    store.getState().changeView({ overlays: [{ id: 'changed' }, { id: 'near', under: 99_999 }] });
    const scene = selectScene(store.getState());
    const seats = smallElection.contests;
    expect(scene?.overprints).toEqual(seats.map((seat) => (outcomeOf(seat)?.kind === 'gain' ? 'changed' : 'none')));
    expect(scene?.marks).toEqual(
      seats.flatMap((seat) =>
        isNearMiss(seat, 99_999) ? [{ kind: 'near', index: seat.index, at: gridAtlas.labelPoints[seat.index] }] : [],
      ),
    );
    expect(scene?.marks.length).toBeGreaterThan(0);
  });

  it('names nothing and draws no region borders where the reader wants neither', () => {
    const store = readyStore();
    expect(selectScene(store.getState())?.places.length).toBeGreaterThan(0);
    expect(selectScene(store.getState())?.regionBorders).toBe(true);
    store.getState().changeView({ overlays: [] });
    expect(selectScene(store.getState())).toMatchObject({ labels: [], places: [], regionBorders: false });
  });

  it('keeps the boundaries until the hexagons are here, then lays the same seats out as hexagons', () => {
    const store = readyStore();
    store.getState().changeView({ layout: 'hex' });
    expect(selectScene(store.getState())).toMatchObject({ layout: 'map', atlas: gridAtlas });
    const hexagons = smallElection.contests.map(({ index }) => ({ q: index, r: 0 }));
    store.setState((state) => holding(state, { hexagons: { status: 'ready', value: { layout: 'odd-r', hexagons } } }));
    const scene = selectScene(store.getState());
    expect(scene?.layout).toBe('hex');
    expect(scene?.atlas.bounds).toHaveLength(smallElection.contests.length);
    // The first names stand at any zoom; one without seats is not named here.
    expect(scene?.places).toMatchObject([{ name: 'Town', fromZoom: 0 }]);
    store.getState().changeView({ layout: 'map' });
    expect(selectScene(store.getState())).toMatchObject({ atlas: gridAtlas, places: landmarks });
  });

  it('takes the theme’s inks', () => {
    const store = readyStore();
    store.getState().changeView({ theme: 'dark' });
    expect(selectScene(store.getState())?.inks).toBe(MAP_COLOURS.dark);
  });
});

describe('seatLabels', () => {
  it('names a seat from the zoom at which there is room', () => {
    const [label] = seatLabels(smallElection.contests, gridAtlas.labelPoints, new Set());
    expect(label).toMatchObject({ name: 'First', at: [0.5, 50.5], fromZoom: 7 });
    const crowded = gridAtlas.labelPoints.map(([lng, lat]) => [lng / 20, lat / 20] as const);
    expect(seatLabels(smallElection.contests, crowded, new Set())[0]?.fromZoom).toBeGreaterThan(8);
  });

  it('leaves out a seat without a label point', () => {
    expect(seatLabels(smallElection.contests, gridAtlas.labelPoints.slice(0, 1), new Set())).toHaveLength(1);
  });
});
