import { shareOf } from '../election/poll.ts';
import { type Measure, numberOr } from './fact.ts';
import { formatShare } from './figures.ts';
import { percentageLabel } from './percentageLabel.ts';
import { possessive } from './possessive.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { SEQUENTIAL } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

/** A party's votes ÷ valid votes. */
export const share: Measure = {
  id: 'share',
  about: 'votes',
  name: () => 'Share of the vote',
  usesParty: true,
  unit: 'fraction',
  headline: ({ party }) => `${capitalised(possessive(party.together))} share of the vote, by constituency`,
  legendTitle: () => 'Per cent of valid votes',
  source: ({ election }) => `Declared results: ${election.source}`,
  read: ({ poll }, { party }) => numberOr('did-not-stand', shareOf(poll, party.id)),
  compared: { menu: () => 'share of votes', words: (amount, { party }) => `${party} took ${amount} of votes` },
  describe: (reading, { party }) =>
    reading.kind === 'number' ? `${party.shortName} ${formatShare(reading.value)}` : `${party.shortName} did not stand`,
  // A party that won nothing seldom has a tenth of the votes.
  scale: (context) =>
    scaleOfNumbers(
      thresholdScale({
        breaks: context.party.seatsWon > 0 ? [0.1, 0.2, 0.3, 0.4, 0.5] : [0.01, 0.02, 0.05, 0.1, 0.2],
        colours: SEQUENTIAL[context.theme],
        label: percentageLabel,
      }),
      ['did-not-stand'],
      context,
    ),
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
