import { formatCount } from '../../facts/figures.ts';
import { selectElection, selectGroup } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { describeConditions } from '../filters/conditionsInWords.ts';
import { groupName } from './groupName.ts';

/** A longer description, such as of forty seats chosen one by one, would take the map's place. */
const LONGEST_NAME = 200;

/**
 * Which seats of the view are not paled: "In full colour: the 28 constituencies where 25% or more of residents are Muslim.";
 * `null` where all seats are shown alike, and before the results are here.
 */
export function groupInWords(state: HustingsState): string | null {
  const election = selectElection(state);
  const { where, answered } = state.view;
  if (election === null || where.length === 0) return null;
  const count = selectGroup(state).length;
  const base = answered ? 'answered' : 'residents';
  if (count === 0) return `No constituency is in full colour: there is none ${describeConditions(where, election, base)}.`;
  const name = groupName(count, where, election, base);
  return `In full colour: ${name.length > LONGEST_NAME ? `${formatCount(count)} constituencies` : name}.`;
}
