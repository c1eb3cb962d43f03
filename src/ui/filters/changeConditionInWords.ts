import type { Operator } from '../../election/condition.ts';
import { formatSignedPoints } from '../../facts/figures.ts';
import { amountInWords } from './amountInWords.ts';
import { conditionValue } from './conditionValue.ts';

const SINCE = 'since 2019 (notional)';

/** A condition on a change: "Labour’s share fell by 20 points or more since 2019 (notional)". `whose` is the possessive. */
export function changeConditionInWords(whose: string, operator: Operator, value: number): string {
  if (value === 0) return `${whose} share ${BY_NOUGHT[operator]} ${SINCE}`;
  const size = conditionValue('change', Math.abs(value));
  if (value < 0 && (operator === '<' || operator === '<=')) {
    return `${whose} share fell by ${amountInWords(operator === '<' ? '>' : '>=', size)} ${SINCE}`;
  }
  if (value > 0 && (operator === '>' || operator === '>='))
    return `${whose} share rose by ${amountInWords(operator, size)} ${SINCE}`;
  // The other directions hold both rises and falls, which only a signed figure says shortly.
  const signed = `${formatSignedPoints(value)}\u00a0points`;
  return `${whose} change ${SINCE} was ${RELATIVE[operator](signed)}`;
}

const BY_NOUGHT: Readonly<Record<Operator, string>> = { '<': 'fell', '<=': 'did not rise', '>': 'rose', '>=': 'did not fall' };
const RELATIVE: Readonly<Record<Operator, (points: string) => string>> = {
  '<': (points) => `lower than ${points}`,
  '<=': (points) => `${points} or lower`,
  '>': (points) => `higher than ${points}`,
  '>=': (points) => `${points} or higher`,
};
