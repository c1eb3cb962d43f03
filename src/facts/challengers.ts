import { type Challenged, challengersShare, challengersVotes } from '../election/challengers.ts';
import { type Measure, type MeasuredElection, numberOr } from './fact.ts';
import { formatShare } from './figures.ts';
import { candidateOf, partiesLabel, partiesTogether } from './partiesInWords.ts';
import { percentageLabel } from './percentageLabel.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { SEQUENTIAL } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

const partiesOf = ({ challengers }: MeasuredElection) => challengers?.parties ?? [];

/** The votes of an election's challengers together, as a part of valid votes; none where none are given together. */
export function challengers(election: Challenged): readonly Measure[] {
  return election.challengers === null ? [] : [challengersOf(election)];
}

function challengersOf(challenged: Challenged): Measure {
  return {
    id: 'challengers',
    about: 'votes',
    name: (election) => partiesLabel(partiesOf(election), election),
    usesParty: false,
    unit: 'fraction',
    headline: ({ election }) => `Combined share of ${partiesTogether(partiesOf(election), election)}, by constituency`,
    legendTitle: ({ election }) => `Per cent of valid votes, all ${partiesTogether(partiesOf(election), election)} together`,
    source: ({ election }) => `Declared results: ${election.source}. All independents are counted, whatever they stood for`,
    read: ({ poll }) => numberOr('did-not-stand', challengersShare(poll, challenged)),
    parts: ({ poll }) => [challengersVotes(poll, challenged), poll?.validVotes ?? null],
    compared: {
      words: (amount, { election }) => `${partiesTogether(partiesOf(election), election)} together took ${amount} of votes`,
    },
    describe: (reading, { election }) =>
      reading.kind === 'number'
        ? `${partiesLabel(partiesOf(election), election)} ${formatShare(reading.value)}`
        : `No ${candidateOf(partiesOf(election), election)} candidate`,
    scale: (context) =>
      scaleOfNumbers(
        thresholdScale({ breaks: [0.02, 0.05, 0.1, 0.2, 0.3], colours: SEQUENTIAL[context.theme], label: percentageLabel }),
        ['did-not-stand'],
        context,
      ),
  };
}
