import { formatCount } from '../../measures/figures.ts';
import type { Condition } from '../../psephology/condition.ts';
import type { Election } from '../../psephology/election.ts';
import type { CensusBase } from '../../psephology/muslimShare.ts';
import { describeConditions } from '../filters/describeConditions.ts';

/** A group as it stands in a sentence: "the 28 constituencies where 25% or more of residents are Muslim". */
export function groupName(seats: number, conditions: readonly Condition[], election: Election, base: CensusBase): string {
  if (conditions.length === 0) return `all ${formatCount(seats)} constituencies`;
  return `the ${seats === 1 ? 'one constituency' : `${formatCount(seats)} constituencies`} ${describeConditions(conditions, election, base)}`;
}
