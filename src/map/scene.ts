import type { Atlas } from '../geography/atlas.ts';
import type { Pattern } from '../scales/scale.ts';
import { readyValue } from '../store/loadable.ts';
import { memoise } from '../store/memoise.ts';
import { selectChoropleth, selectElection, selectMatching, selectSelected, selectTheme } from '../store/selectors.ts';
import type { HustingsState } from '../store/state.ts';
import { fadedColour } from './fadedColour.ts';
import { MAP_COLOURS, type MapColours } from './mapColours.ts';
import { type SeatLabel, seatLabels } from './seatLabel.ts';

/** All that is to be seen, as plain data that any renderer can draw. Seats go by their index throughout. */
export interface Scene {
  readonly atlas: Atlas;
  /** What each seat is filled with, `#rrggbb`; paler for seats that the conditions leave out. */
  readonly colours: readonly string[];
  /** What each seat is hatched with besides. */
  readonly patterns: readonly Pattern[];
  /** The seat pointed at, or walked to with the keys, which goes before it. */
  readonly hovered: number | null;
  readonly selected: number | null;
  readonly inks: MapColours;
  readonly labels: readonly SeatLabel[];
}

const selectColours = memoise(
  (state: HustingsState) => [selectChoropleth(state), selectMatching(state), selectTheme(state)] as const,
  (choropleth, matching, theme): string[] | null => {
    if (choropleth === null) return null;
    const colours = choropleth.classes.map(({ colour }) => colour);
    return Array.from(choropleth.classBySeat, (position, index) => {
      const colour = colours[position] ?? '';
      return matching === null || matching[index] === 1 ? colour : fadedColour(colour, theme);
    });
  },
);

const selectPatterns = memoise(
  (state: HustingsState) => [selectChoropleth(state)] as const,
  (choropleth): Pattern[] | null =>
    choropleth && Array.from(choropleth.classBySeat, (position) => choropleth.classes[position]?.pattern ?? 'none'),
);

/** By the label points alone, which sharpening does not move: names stay where they are when details arrive. */
const selectLabels = memoise(
  (state: HustingsState) => [selectElection(state), readyValue(state.atlas)?.labelPoints ?? null] as const,
  (election, labelPoints): SeatLabel[] | null =>
    election === null || labelPoints === null ? null : seatLabels(election.constituencies, labelPoints),
);

/** What is to be seen, the same object until something of it changes; `null` before results and boundaries are here. */
export const selectScene: (state: HustingsState) => Scene | null = memoise(
  (state: HustingsState) =>
    [
      readyValue(state.atlas),
      selectColours(state),
      selectPatterns(state),
      state.walk?.seat ?? state.hovered,
      selectSelected(state)?.index ?? null,
      selectTheme(state),
      selectLabels(state),
    ] as const,
  (atlas, colours, patterns, hovered, selected, theme, labels) =>
    atlas === null || colours === null || patterns === null || labels === null
      ? null
      : { atlas, colours, patterns, hovered, selected, inks: MAP_COLOURS[theme], labels },
);
