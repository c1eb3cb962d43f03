import { type Direction, hexagonNeighbours, type Neighbours, neighbourTowards, seatNearest } from '../geography/neighbours.ts';
import { readyValue } from './loadable.ts';
import { memoise } from './memoise.ts';
import { type Packages, selectAreas } from './packages.ts';
import { selectSelected, selectShownAtlas, selectShownLayout } from './selectors.ts';
import type { HustingsState } from './state.ts';

/** Which hexagons lie beside each other; `null` before they are here. */
const selectHexagonNeighbours: (state: HustingsState) => Neighbours | null = memoise(
  (state: HustingsState) => [readyValue(selectAreas(state).hexagons)] as const,
  (layout) => layout && hexagonNeighbours(layout),
);

/** The seat walked to, selected or pointed at, by index; `null` where there is none of these. */
function seatOfStep(state: HustingsState): number | null {
  return state.walk?.seat ?? selectSelected(state)?.index ?? state.hovered;
}

/** A step of a walk; the neighbours are fetched at the first that needs them. */
export async function step(packages: Packages, direction: Direction): Promise<void> {
  const { get, set } = packages;
  const from = seatOfStep(get());
  if (from === null) {
    beginInTheMiddle(packages);
    return;
  }
  const neighbours = await loadNeighbours(packages);
  const atlas = selectShownAtlas(get());
  if (neighbours === null || atlas === null) return;
  // The file may arrive after the walk has ended or has gone elsewhere.
  if (seatOfStep(get()) !== from) return;
  const seat = neighbourTowards(direction, from, atlas.labelPoints, neighbours);
  set({ walk: seat === null ? { seat: from, blocked: direction } : { seat, blocked: null } });
}

async function loadNeighbours({ get, fetchOfAreas }: Packages): Promise<Neighbours | null> {
  if (selectShownLayout(get()) === 'hex') return selectHexagonNeighbours(get());
  await fetchOfAreas('neighbours', (loader) => loader.neighbours());
  return readyValue(selectAreas(get()).neighbours);
}

function beginInTheMiddle({ get, set }: Packages): void {
  const atlas = selectShownAtlas(get());
  if (atlas === null) return;
  const { at } = get().view;
  const [west, south, east, north] = atlas.extent;
  const middle = at === null ? ([(west + east) / 2, (south + north) / 2] as const) : ([at.lng, at.lat] as const);
  const seat = seatNearest(middle, atlas.labelPoints);
  if (seat !== null) set({ walk: { seat, blocked: null } });
}
