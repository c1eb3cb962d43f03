import { challengersShare } from '../election/challengers.ts';
import { formatShare } from './figures.ts';
import type { Measure } from './measure.ts';
import { percentageLabel } from './percentageLabel.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { SEQUENTIAL } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

/** Independents' and the Workers Party's votes together, as a part of valid votes. */
export const challengers: Measure = {
  id: 'challengers',
  name: () => 'Independents and Workers Party',
  usesParty: false,
  unit: 'fraction',
  headline: () => 'Combined share of independents and the Workers Party, by constituency',
  legendTitle: () => 'Per cent of valid votes, all independents and the Workers Party together',
  source: ({ election }) => `Declared results: ${election.source}. All independents are counted, whatever they stood for`,
  read: (contest) => {
    const value = challengersShare(contest.poll);
    return value === null ? { kind: 'absent', reason: 'did-not-stand' } : { kind: 'number', value };
  },
  describe: (reading) =>
    reading.kind === 'number'
      ? `Independents and Workers Party ${formatShare(reading.value)}`
      : 'No independent or Workers Party candidate',
  scale: (context) =>
    scaleOfNumbers(
      thresholdScale({ breaks: [0.02, 0.05, 0.1, 0.2, 0.3], colours: SEQUENTIAL[context.theme], label: percentageLabel }),
      ['did-not-stand'],
      context,
    ),
};
