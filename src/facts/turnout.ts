import { turnoutOf } from '../election/poll.ts';
import { type Measure, numberOr } from './fact.ts';
import { formatShare } from './figures.ts';
import { percentageLabel } from './percentageLabel.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { SEQUENTIAL } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

/** Valid votes as a part of the electorate. */
export const turnout: Measure = {
  id: 'turnout',
  about: 'votes',
  name: () => 'Turnout',
  usesParty: false,
  unit: 'fraction',
  headline: () => 'Turnout, by constituency',
  legendTitle: () => 'Valid votes, per cent of the electorate',
  source: ({ election }) => `Declared results: ${election.source}`,
  read: ({ poll }) => numberOr('no-figure', turnoutOf(poll)),
  parts: ({ poll }) => [poll?.validVotes ?? null, poll?.electorate ?? null],
  besideBefore: true,
  compared: { words: (amount) => `turnout was ${amount}` },
  describe: (reading) => (reading.kind === 'number' ? `Turnout ${formatShare(reading.value)}` : 'No figure'),
  scale: (context) =>
    scaleOfNumbers(
      thresholdScale({ breaks: [0.5, 0.55, 0.6, 0.65, 0.7], colours: SEQUENTIAL[context.theme], label: percentageLabel }),
      ['no-figure'],
      context,
    ),
};
