import type { CensusBase } from '../../election/areaColumn.ts';
import type { Election } from '../../election/election.ts';
import type { Condition } from '../../facts/condition.ts';
import { formatCount } from '../../facts/figures.ts';
import { inList } from '../../facts/inList.ts';
import { chosenSeats } from '../../view/chosenSeats.ts';
import { describeConditions } from '../filters/conditionsInWords.ts';

const MOST_NAMES = 4;

/** A group as it stands in a sentence: "the 28 constituencies where 25% or more of residents are Muslim". */
export function groupName(seats: number, conditions: readonly Condition[], election: Election, base: CensusBase): string {
  if (conditions.length === 0) return `all ${formatCount(seats)} constituencies`;
  const listed = conditions.length === 1 ? chosenSeats(conditions) : [];
  if (listed.length > 0 && listed.length <= MOST_NAMES) {
    return inList(listed.map((code) => election.byCode.get(code)?.name ?? code));
  }
  return `the ${seats === 1 ? 'one constituency' : `${formatCount(seats)} constituencies`} ${describeConditions(conditions, election, base)}`;
}
