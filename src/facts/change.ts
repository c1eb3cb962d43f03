import { changeInShare } from '../election/change.ts';
import { amountInUnit, amountInWords } from './amounts.ts';
import { baselineInWords, baselineYear, baselineYearInWords, electionYear } from './baselineInWords.ts';
import { type Measure, type Operator, type Said, withoutChange } from './fact.ts';
import { describePoints, formatSignedPoints } from './figures.ts';
import { possessive } from './possessive.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { DIVERGING } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

const BREAKS = [-30, -20, -10, -5, 0, 5, 10, 20, 30];

/** Bounds as read: "down 10 to 20", "up 5 to 10", "up to 5 down". */
function label(from: number | null, to: number | null): string {
  if (from === null && to !== null) return `Down ${-to} or more`;
  if (to === null && from !== null) return `Up ${from} or more`;
  if (from === null || to === null) return 'All';
  if (to <= 0) return to === 0 ? `Down, less than ${-from}` : `Down ${-to} to ${-from}`;
  return from === 0 ? `Up, less than ${to}` : `Up ${from} to ${to}`;
}

const BY_ZERO: Readonly<Record<Operator, string>> = { '<': 'fell', '<=': 'did not rise', '>': 'rose', '>=': 'did not fall' };
const RELATIVE: Readonly<Record<Operator, (points: string) => string>> = {
  '<': (points) => `lower than ${points}`,
  '<=': (points) => `${points} or lower`,
  '>': (points) => `higher than ${points}`,
  '>=': (points) => `${points} or higher`,
};

/** A condition as a clause: "Labour’s share fell by 20 points or more since 2019 (notional)". */
function comparison(operator: Operator, value: number, { party, election }: Said): string {
  const whose = possessive(party);
  const since = `since ${baselineYearInWords(election)}`;
  if (value === 0) return `${whose} share ${BY_ZERO[operator]} ${since}`;
  const size = amountInUnit(Math.abs(value), 'points');
  if (value < 0 && (operator === '<' || operator === '<='))
    return `${whose} share fell by ${amountInWords(operator === '<' ? '>' : '>=', size)} ${since}`;
  if (value > 0 && (operator === '>' || operator === '>='))
    return `${whose} share rose by ${amountInWords(operator, size)} ${since}`;
  // The other directions hold both rises and falls, which only a signed figure says shortly.
  return `${whose} change ${since} was ${RELATIVE[operator](`${formatSignedPoints(value)}\u00a0points`)}`;
}

/** The change in a party's share since the baseline, in percentage points. */
export const change: Measure = {
  id: 'change',
  about: 'votes',
  name: (election) => `Change since ${baselineYear(election)}`,
  usesParty: true,
  needsBaseline: true,
  unit: 'percentage points',
  headline: ({ party, election }) =>
    `Change in ${possessive(party.together)} share of the vote since ${baselineYear(election)}, by constituency`,
  legendTitle: ({ election }) => `Percentage points, against the ${baselineInWords(election)}`,
  source: ({ election: { source, baseline } }) =>
    `Declared results: ${source}${baseline === null ? '' : `. ${baseline.name}: ${baseline.source}`}`,
  read: (contest, { party }) => {
    const result = changeInShare(contest, party.id);
    if (result.kind === 'change') return { kind: 'number', value: result.points };
    return withoutChange(result.reason);
  },
  describe: (reading, { party, election }) => {
    if (reading.kind === 'number') return `${party.shortName} ${describePoints(reading.value)} since ${baselineYear(election)}`;
    if (reading.kind === 'absent' && reading.reason === 'new')
      return `${party.shortName} stood in ${electionYear(election)}, not in ${baselineYear(election)}`;
    if (reading.kind === 'absent' && reading.reason === 'not-comparable')
      return party.kind === 'independents'
        ? `Independents cannot be compared with those of ${baselineYear(election)}`
        : 'No result to compare';
    return `${party.shortName} did not stand`;
  },
  scale: (context) =>
    scaleOfNumbers(
      thresholdScale({ breaks: BREAKS, colours: DIVERGING[context.theme], label, centre: 0 }),
      ['did-not-stand', 'new', 'not-comparable'],
      context,
    ),
  compared: {
    menu: (election) => `change since ${baselineYearInWords(election)}`,
    words: (amount, { party }) => `${possessive(party)} change was ${amount}`,
    comparison,
  },
};
