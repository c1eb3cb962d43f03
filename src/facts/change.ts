import { changeInShare } from '../election/change.ts';
import { baselineInWords, baselineYear, electionYear } from './baselineInWords.ts';
import { describePoints } from './figures.ts';
import { type Measure, withoutChange } from './measure.ts';
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

/** The change in a party's share since the baseline, in percentage points. */
export const change: Measure = {
  id: 'change',
  name: (election) => `Change since ${baselineYear(election)}`,
  usesParty: true,
  unit: 'percentage points',
  headline: ({ party, election }) =>
    `Change in ${possessive(party.together)} share of the vote since ${baselineYear(election)}, by constituency`,
  legendTitle: ({ election }) => `Percentage points, against the ${baselineInWords(election)}`,
  source: ({ election: { source, baseline } }) =>
    `Declared results: ${source}${baseline === null ? '' : `. ${baseline.name}: ${baseline.source}`}`,
  read: (constituency, { party }) => {
    const result = changeInShare(constituency, party.id);
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
};
