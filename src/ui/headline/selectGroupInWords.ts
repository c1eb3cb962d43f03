import { formatCount } from '../../facts/figures.ts';
import { selectElection, selectGroup } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';

/** How many seats fulfil the view's conditions, "28 of 650 seats"; `null` where there are no conditions. */
export function selectGroupInWords(state: HustingsState): string | null {
  const election = selectElection(state);
  if (election === null || state.view.where.length === 0) return null;
  return `${formatCount(selectGroup(state).length)} of ${formatCount(election.contests.length)} seats`;
}
