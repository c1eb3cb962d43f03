import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import { majorityShare, swingToChange, turnoutOf, winnerOf } from '../../election/poll.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { capitalised } from '../words/capitalised.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import { numberFigure, percentFigure } from './figure.ts';
import type { SeatColumn } from './seatColumn.ts';

/** Who won, by how much, against whom, and how many voted. */
export function resultColumns(election: Election): readonly SeatColumn[] {
  const partyWords = (id: PartyId | null) => ({
    text: id === null ? '' : (election.partyById.get(id)?.shortName ?? id),
    party: id,
  });
  const group = 'Result';
  return [
    {
      id: 'result',
      kind: 'words',
      group,
      heading: 'Result',
      description: `Hold or gain, against the winner of the ${baselineInWords(election)}`,
      about: 'votes',
      read: (seat) => ({ text: capitalised(outcomeInWords(seat, election)), party: winnerOf(seat.poll) }),
    },
    {
      id: 'winner',
      kind: 'words',
      group,
      heading: 'Winner',
      description: `The party that won on ${pollingDay(election.date).replace('\u00a0', ' ')}`,
      about: 'votes',
      read: ({ poll }) => partyWords(winnerOf(poll)),
    },
    {
      id: 'before',
      kind: 'words',
      group,
      heading: 'Held before',
      description: `The party that won the ${baselineInWords(election)}`,
      about: 'votes',
      read: ({ before }) => partyWords(winnerOf(before)),
    },
    {
      id: 'second',
      kind: 'words',
      group,
      heading: 'Runner-up',
      description: 'The party that came second',
      about: 'votes',
      read: ({ poll }) => partyWords(poll?.runnerUp ?? null),
    },
    {
      id: 'majority',
      kind: 'figure',
      group,
      heading: 'Majority',
      description: 'The winner’s votes minus the runner-up’s',
      phrase: 'the majority',
      about: 'votes',
      unit: 'votes',
      read: ({ poll }) => numberFigure(poll?.majority ?? null),
    },
    {
      id: 'majorityShare',
      kind: 'figure',
      group,
      heading: 'Majority',
      description: 'Majority, per cent of valid votes',
      phrase: 'the majority as a share of the vote',
      about: 'votes',
      unit: 'per cent',
      read: (seat) => percentFigure(majorityShare(seat.poll), 'no-figure'),
    },
    {
      id: 'swing',
      kind: 'figure',
      group,
      heading: 'Swing needed',
      description: 'The swing that would have changed the result: half the majority, per cent of valid votes',
      phrase: 'the swing that would have changed the result',
      about: 'votes',
      unit: 'per cent',
      read: (seat) => percentFigure(swingToChange(seat.poll), 'no-figure'),
    },
    {
      id: 'turnout',
      kind: 'figure',
      group,
      heading: 'Turnout',
      description: 'Valid votes, per cent of the electorate',
      phrase: 'turnout',
      about: 'votes',
      unit: 'per cent',
      read: (seat) => percentFigure(turnoutOf(seat.poll), 'no-figure'),
    },
    {
      id: 'validVotes',
      kind: 'figure',
      group,
      heading: 'Valid votes',
      description: 'Votes that were counted for a candidate',
      phrase: 'the number of valid votes',
      about: 'votes',
      unit: 'votes',
      read: ({ poll }) => numberFigure(poll?.validVotes ?? null),
    },
    {
      id: 'electorate',
      kind: 'figure',
      group,
      heading: 'Electorate',
      description: 'People who were registered to vote',
      phrase: 'the electorate',
      about: 'place',
      unit: 'electors',
      read: ({ poll }) => numberFigure(poll?.electorate ?? null),
    },
  ];
}
