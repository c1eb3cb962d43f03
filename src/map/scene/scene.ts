import type { Pattern } from '../../facts/scales/scale.ts';
import { type Atlas, hasBorders } from '../../geography/atlas.ts';
import { readyValue } from '../../store/loadable.ts';
import { memoise } from '../../store/memoise.ts';
import {
  overlaySeats,
  selectAreas,
  selectChoropleth,
  selectElection,
  selectMatching,
  selectSelected,
  selectShownAtlas,
  selectShownLayout,
  selectTheme,
} from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { type OverlayId, overlayOf } from '../../view/overlay.ts';
import type { Layout } from '../../view/view.ts';
import { fadedColour, MAP_COLOURS, type MapColours } from './colours.ts';
import { type SeatMark, seatMarks } from './marks.ts';
import { hexagonPlaces, type Place } from './places.ts';
import { type SeatLabel, seatLabels } from './seatLabels.ts';

/** All that is to be seen, as plain data that any renderer can draw. Seats go by their index throughout. */
export interface Scene {
  readonly atlas: Atlas;
  /** How the atlas lays the seats out. */
  readonly layout: Layout;
  /** What each seat is filled with, `#rrggbb`; paler for seats that the conditions leave out. */
  readonly colours: readonly string[];
  /** What each seat is hatched with besides. */
  readonly patterns: readonly Pattern[];
  /** Whether each seat is struck through as having changed hands. */
  readonly overprints: readonly Overprint[];
  /** The rings and diamonds at label points. */
  readonly marks: readonly SeatMark[];
  /** Whether borders between regions are heavier than those between seats. */
  readonly regionBorders: boolean;
  /** The seat pointed at, or walked to with the keys, which goes before it. */
  readonly hovered: number | null;
  readonly selected: number | null;
  readonly inks: MapColours;
  /** The seats' names; none where the reader wants none. */
  readonly labels: readonly SeatLabel[];
  readonly places: readonly Place[];
}

/** What is drawn over a whole seat, besides its colour and pattern. */
export type Overprint = 'none' | 'changed';

const selectColours = memoise(
  (state: HustingsState) => [selectChoropleth(state), selectMatching(state), state.pointedClass, selectTheme(state)] as const,
  (choropleth, matching, pointedClass, theme): string[] | null => {
    if (choropleth === null) return null;
    const colours = choropleth.classes.map(({ colour }) => colour);
    return Array.from(choropleth.classBySeat, (position, index) => {
      const colour = colours[position] ?? '';
      const isIn = (matching === null || matching[index] === 1) && (pointedClass === null || pointedClass === position);
      return isIn ? colour : fadedColour(colour, theme);
    });
  },
);

const selectPatterns = memoise(
  (state: HustingsState) => [selectChoropleth(state)] as const,
  (choropleth): Pattern[] | null =>
    choropleth && Array.from(choropleth.classBySeat, (position) => choropleth.classes[position]?.pattern ?? 'none'),
);

/** The indices of the seats that an overlay of the view marks; none where it is off. */
function selectOverlaid(id: OverlayId): (state: HustingsState) => ReadonlySet<number> {
  return memoise(
    (state: HustingsState) => [selectElection(state), overlayOf(state.view.overlays, id)] as const,
    (election, overlay) =>
      new Set(election === null || overlay === null ? [] : overlaySeats(election, overlay)?.map(({ index }) => index)),
  );
}

const selectChanged = selectOverlaid('changed');
const selectNear = selectOverlaid('near');
const selectNamed = selectOverlaid('named');

const selectOverprints = memoise(
  (state: HustingsState) => [selectElection(state), selectChanged(state)] as const,
  (election, changed): Overprint[] =>
    election === null ? [] : election.contests.map(({ index }) => (changed.has(index) ? 'changed' : 'none')),
);

const selectMarks = memoise(
  (state: HustingsState) => {
    const [near, named] = [selectNear(state), selectNamed(state)];
    return [near.size + named.size === 0 ? null : (selectShownAtlas(state)?.labelPoints ?? null), near, named] as const;
  },
  (labelPoints, near, named): SeatMark[] => (labelPoints === null ? [] : seatMarks(labelPoints, near, named)),
);

const isOn = (state: HustingsState, id: OverlayId) => overlayOf(state.view.overlays, id) !== null;

/**
 * By the label points alone, which sharpening does not move: names stay where they are when details arrive. A sketch knows them only
 * roughly, and from near, where the seats' names are written, its outlines are soon followed by the boundaries.
 */
const selectLabels = memoise(
  (state: HustingsState) => {
    const atlas = isOn(state, 'labels') ? selectShownAtlas(state) : null;
    return [selectElection(state), atlas !== null && hasBorders(atlas) ? atlas.labelPoints : null, selectMarks(state)] as const;
  },
  (election, labelPoints, marks): SeatLabel[] =>
    election === null || labelPoints === null
      ? []
      : seatLabels(election.contests, labelPoints, new Set(marks.map(({ index }) => index))),
);

const selectPlaces = memoise(
  (state: HustingsState) => {
    const hexagons = selectShownLayout(state) === 'hex' ? selectShownAtlas(state) : null;
    const orientation = isOn(state, 'labels') ? readyValue(selectAreas(state).orientation) : null;
    return [orientation?.landmarks ?? null, hexagons?.labelPoints ?? null] as const;
  },
  (landmarks, labelPoints): readonly Place[] => {
    if (landmarks === null) return [];
    return labelPoints === null ? landmarks : hexagonPlaces(landmarks, labelPoints);
  },
);

/** What is to be seen, the same object until something of it changes; `null` before results and boundaries are here. */
export const selectScene: (state: HustingsState) => Scene | null = memoise(
  (state: HustingsState) =>
    [
      selectShownAtlas(state),
      selectShownLayout(state),
      selectColours(state),
      selectPatterns(state),
      selectOverprints(state),
      selectMarks(state),
      isOn(state, 'regions'),
      state.walk?.seat ?? state.hovered,
      selectSelected(state)?.index ?? null,
      selectTheme(state),
      selectLabels(state),
      selectPlaces(state),
    ] as const,
  (atlas, layout, colours, patterns, overprints, marks, regionBorders, hovered, selected, theme, labels, places) =>
    atlas === null || colours === null || patterns === null
      ? null
      : {
          atlas,
          layout,
          colours,
          patterns,
          overprints,
          marks,
          regionBorders,
          hovered,
          selected,
          inks: MAP_COLOURS[theme],
          labels,
          places,
        },
);
