import { type Direction, neighbourTowards } from '../geography/neighbours.ts';
import { seatNearest } from '../geography/seatNearest.ts';
import { readyValue } from './loadable.ts';
import { type Packages, selectAreas } from './packages.ts';
import { selectSelected } from './selectors.ts';
import { selectHexagonNeighbours, selectShownAtlas, selectShownLayout } from './shownLayout.ts';
import type { WalkSlice } from './state.ts';

/** Walking from seat to seat; the neighbours are fetched at the first step that needs them. */
export function walkSlice({ set, get, shown, keepOfAreas, fetchOfAreas }: Packages): WalkSlice {
  const loadNeighbours = async () => {
    if (selectShownLayout(get()) === 'hex') return selectHexagonNeighbours(get());
    await fetchOfAreas('neighbours', (loader) => loader.neighbours());
    return readyValue(selectAreas(get()).neighbours);
  };

  const beginInTheMiddle = () => {
    const atlas = selectShownAtlas(get());
    if (atlas === null) return;
    const { at } = get().view;
    const [west, south, east, north] = atlas.extent;
    const middle = at === null ? ([(west + east) / 2, (south + north) / 2] as const) : ([at.lng, at.lat] as const);
    const seat = seatNearest(middle, atlas.labelPoints);
    if (seat !== null) set({ walk: { seat, blocked: null } });
  };

  const stepFrom = async (from: number, direction: Direction) => {
    const neighbours = await loadNeighbours();
    const atlas = selectShownAtlas(get());
    if (neighbours === null || atlas === null) return;
    // The file may arrive after the walk has ended or has gone elsewhere.
    const now = get().walk?.seat ?? selectSelected(get())?.index ?? get().hovered;
    if (now !== from) return;
    const seat = neighbourTowards(direction, from, atlas.labelPoints, neighbours);
    set({ walk: seat === null ? { seat: from, blocked: direction } : { seat, blocked: null } });
  };

  return {
    walk: null,
    step: async (direction) => {
      const from = get().walk?.seat ?? selectSelected(get())?.index ?? get().hovered;
      if (from === null) beginInTheMiddle();
      else await stepFrom(from, direction);
    },
    endWalk: () => {
      if (get().walk !== null) set({ walk: null });
      // What failed has been said; the next step asks again.
      if (selectAreas(get()).neighbours.status === 'failed') keepOfAreas(shown().areaSetId, { neighbours: { status: 'idle' } });
    },
  };
}
