import { outlineOf } from '../editorial/editorials.ts';
import { type Contest, isNearMiss, outcomeOf } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import { measureOf } from '../facts/catalogue.ts';
import { type Choropleth, choroplethOf } from '../facts/choropleth.ts';
import { fulfilling } from '../facts/condition.ts';
import type { Measure, MeasureContext } from '../facts/fact.ts';
import type { Theme } from '../facts/scales/ramps.ts';
import type { Atlas } from '../geography/atlas.ts';
import { hexagonAtlas } from '../geography/hexagonAtlas.ts';
import type { Overlay } from '../view/overlay.ts';
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

export { selectAreas, selectAtlas, selectElection, selectPackage } from './packages.ts';

/** The theme in force: light on paper, the system's where the view says `auto`. */
export function selectTheme(state: HustingsState): Theme {
  if (state.onPaper) return 'light';
  return state.view.theme === 'auto' ? state.systemTheme : state.view.theme;
}

/** The measure that colours the map. */
export function selectMeasure(state: HustingsState): Measure {
  return measureOf(state.view.colour, selectElection(state));
}

/** The selected seat's record; `null` where none is selected or the results are not here. */
export function selectSelected(state: HustingsState): Contest | null {
  const { seat } = state.view;
  return seat === null ? null : (selectElection(state)?.byCode.get(seat) ?? null);
}

/** The record of the seat that is pointed at; `null` where none is. */
export function selectHovered(state: HustingsState): Contest | null {
  return state.hovered === null ? null : (selectElection(state)?.contests[state.hovered] ?? null);
}

/** What a measure is read and coloured with; `null` before the results are here. */
export const selectMeasureContext: (state: HustingsState) => MeasureContext | null = memoise(
  (state: HustingsState) =>
    [selectElection(state), state.view.party, state.view.answered, state.view.palette, selectTheme(state)] as const,
  (election, partyId, answered, palette, theme) => {
    const party = election?.partyById.get(partyId);
    if (election === null || party === undefined) return null;
    return { election, parties: election.parties, party, censusBase: answered ? 'answered' : 'residents', palette, theme };
  },
);

/** The measure read for every seat, with its classes; `null` before the results are here. */
export const selectChoropleth: (state: HustingsState) => Choropleth | null = memoise(
  (state: HustingsState) => [selectElection(state), selectMeasure(state), selectMeasureContext(state)] as const,
  (election, measure, context) =>
    election === null || context === null ? null : choroplethOf(election.contests, measure, context),
);

/** Which seats fulfil all of the view's conditions: 1 or 0 by the seat's index; `null` where there are no conditions. */
export const selectMatching: (state: HustingsState) => Uint8Array | null = memoise(
  (state: HustingsState) => [selectElection(state), state.view.where, state.view.answered] as const,
  (election, where, answered) => {
    if (election === null || where.length === 0) return null;
    const base = answered ? 'answered' : 'residents';
    const isIn = fulfilling(where, election, base);
    return Uint8Array.from(election.contests, (seat) => (isIn(seat) ? 1 : 0));
  },
);

/** The seats that fulfil the view's conditions, all of them where there are none; empty before the results are here. */
export const selectGroup: (state: HustingsState) => readonly Contest[] = memoise(
  (state: HustingsState) => [selectElection(state), selectMatching(state)] as const,
  (election, matching) => {
    if (election === null) return [];
    return matching === null ? election.contests : election.contests.filter(({ index }) => matching[index] === 1);
  },
);

/** The seats that an overlay marks; `null` for one that marks no seats, such as labels. */
export function overlaySeats({ id, contests, byCode }: Election, overlay: Overlay): readonly Contest[] | null {
  switch (overlay.id) {
    case 'changed':
      return contests.filter((seat) => outcomeOf(seat)?.kind === 'gain');
    case 'near':
      return contests.filter((seat) => isNearMiss(seat, overlay.under));
    case 'named':
      return (outlineOf(id)?.challengers ?? []).flatMap((code) => byCode.get(code) ?? []);
    case 'regions':
    case 'labels':
      return null;
    default:
      return overlay satisfies never;
  }
}
