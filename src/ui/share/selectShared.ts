import { memoise } from '../../store/memoise.ts';
import { selectElection, selectMeasure, selectMeasureContext, selectSelected } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { givenQuery } from '../../view/givenAddress.ts';
import { pageTitle } from '../headline/pageTitle.ts';
import { selectGroupInWords } from '../headline/selectGroupInWords.ts';
import { selectStoryTitle } from '../reading/selectStoryTitle.ts';

/** A view as it is passed on. */
export interface Shared {
  /** With "?" in front, or ""; without what others added to the address, such as where the reader came from. */
  readonly query: string;
  /** What it shows: "Leicester South: independent gain from Labour"; where a story is told, the story's title. */
  readonly title: string;
  /** What its map shows, whatever is read beside it. */
  readonly mapTitle: string;
}

/** What is passed on of the view; `null` before the results are here. */
export const selectShared: (state: HustingsState) => Shared | null = memoise(
  (state: HustingsState) =>
    [
      selectElection(state),
      selectSelected(state),
      selectMeasure(state),
      selectMeasureContext(state),
      selectGroupInWords(state),
      selectStoryTitle(state),
      state.view,
    ] as const,
  (election, selected, measure, context, group, story, view) => {
    if (election === null || context === null) return null;
    const mapTitle = pageTitle(election, selected, measure.headline(context), group).name;
    return { query: givenQuery(view, election), title: story ?? mapTitle, mapTitle };
  },
);
