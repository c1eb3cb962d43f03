import { majorityShare } from '../election/poll.ts';
import { type Measure, numberOr } from './fact.ts';
import { formatShare } from './figures.ts';
import { percentageLabel } from './percentageLabel.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { SEQUENTIAL } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

/** The winner's lead over the runner-up, as a part of valid votes. */
export const majority: Measure = {
  id: 'majority',
  about: 'votes',
  name: () => 'Majority',
  usesParty: false,
  unit: 'fraction',
  headline: () => 'How close it was: the winner\u2019s lead over the runner-up, by constituency',
  legendTitle: () => 'Majority, per cent of valid votes',
  source: ({ election }) => `Declared results: ${election.source}`,
  read: ({ poll }) => numberOr('no-figure', majorityShare(poll)),
  votes: ({ poll }) => poll?.majority ?? null,
  compared: { slider: 'Majority', words: (amount) => `the majority was ${amount}` },
  describe: (reading) => (reading.kind === 'number' ? `Majority ${formatShare(reading.value)} of votes` : 'No figure'),
  scale: (context) =>
    scaleOfNumbers(
      thresholdScale({
        breaks: [0.02, 0.05, 0.1, 0.2, 0.3],
        colours: [...SEQUENTIAL[context.theme]].reverse(),
        label: percentageLabel,
      }),
      ['no-figure'],
      context,
    ),
};
