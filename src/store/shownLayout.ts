import type { Atlas } from '../geography/atlas.ts';
import { hexagonAtlas } from '../geography/hexagonAtlas.ts';
import type { Layout } from '../view/view.ts';
import { readyValue } from './loadable.ts';
import { memoise } from './memoise.ts';
import { selectAreas, selectAtlas, selectElection } from './packages.ts';
import type { HustingsState } from './state.ts';

/** The hexagons as an atlas; `null` before they and the results are here. */
export const selectHexagonAtlas: (state: HustingsState) => Atlas | null = memoise(
  (state: HustingsState) => [readyValue(selectAreas(state).hexagons), selectElection(state)] as const,
  (layout, election) =>
    layout === null || election === null || layout.hexagons.length !== election.contests.length
      ? null
      : hexagonAtlas(layout, election.contests),
);

/** The layout that is on the screen: the boundaries, too, as long as the hexagons that the view wants are not here. */
export function selectShownLayout(state: HustingsState): Layout {
  return state.view.layout === 'hex' && selectHexagonAtlas(state) !== null ? 'hex' : 'map';
}

/** The atlas that is on the screen; `null` before there is any. */
export function selectShownAtlas(state: HustingsState): Atlas | null {
  return selectShownLayout(state) === 'hex' ? selectHexagonAtlas(state) : selectAtlas(state);
}
