import type { Operator } from '../../election/condition.ts';
import { baselineYearInWords, type Compared } from '../../facts/baselineInWords.ts';
import { formatSignedPoints } from '../../facts/figures.ts';
import { amountInWords } from './amountInWords.ts';
import { conditionValue } from './conditionValue.ts';

/** A condition on a change: "Labour’s share fell by 20 points or more since 2019 (notional)". `whose` is the possessive. */
export function changeConditionInWords(whose: string, operator: Operator, value: number, election: Compared): string {
  const since = `since ${baselineYearInWords(election)}`;
  if (value === 0) return `${whose} share ${BY_NOUGHT[operator]} ${since}`;
  const size = conditionValue('change', Math.abs(value));
  if (value < 0 && (operator === '<' || operator === '<=')) {
    return `${whose} share fell by ${amountInWords(operator === '<' ? '>' : '>=', size)} ${since}`;
  }
  if (value > 0 && (operator === '>' || operator === '>='))
    return `${whose} share rose by ${amountInWords(operator, size)} ${since}`;
  // The other directions hold both rises and falls, which only a signed figure says shortly.
  const signed = `${formatSignedPoints(value)}\u00a0points`;
  return `${whose} change ${since} was ${RELATIVE[operator](signed)}`;
}

const BY_NOUGHT: Readonly<Record<Operator, string>> = { '<': 'fell', '<=': 'did not rise', '>': 'rose', '>=': 'did not fall' };
const RELATIVE: Readonly<Record<Operator, (points: string) => string>> = {
  '<': (points) => `lower than ${points}`,
  '<=': (points) => `${points} or lower`,
  '>': (points) => `higher than ${points}`,
  '>=': (points) => `${points} or higher`,
};
