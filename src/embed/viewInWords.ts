import { selectElection, selectMeasure, selectMeasureContext, selectSelected } from '../store/selectors.ts';
import type { HustingsState } from '../store/state.ts';
import { pageTitle } from '../ui/headline/pageTitle.ts';
import { selectGroupInWords } from '../ui/headline/selectGroupInWords.ts';
import { givenQuery } from '../view/givenAddress.ts';

/** The view as hosts are told it: its query string without "?" and without what is not the view's, and its title. `null` before the results are here. */
export function viewInWords(state: HustingsState): { readonly query: string; readonly title: string } | null {
  const election = selectElection(state);
  const context = selectMeasureContext(state);
  if (election === null || context === null) return null;
  return {
    query: givenQuery(state.view, election).slice(1),
    title: pageTitle(election, selectSelected(state), selectMeasure(state).headline(context), selectGroupInWords(state)).title,
  };
}
