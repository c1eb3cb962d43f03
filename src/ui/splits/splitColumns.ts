import type { Candidacy } from '../../election/candidacy.ts';
import type { Election } from '../../election/election.ts';
import type { VoteSplit } from '../../election/splits/voteSplit.ts';
import { type Figure, numberOr } from '../../facts/fact.ts';
import { SEAT_COLUMN, type SeatColumn, type Words } from '../table/seatColumns.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';

const MOST_NAMES = 2;
const NOBODY: Words = { text: '', party: null };
const NO_FIGURE: Figure = { kind: 'absent', reason: 'no-figure' };

/** The columns of a table of vote splits, read by seat. */
export function splitColumns(splits: readonly VoteSplit[], election: Election): readonly SeatColumn[] {
  const bySeat = new Map(splits.map((split) => [split.seat.index, split]));
  const partyOf = ({ party }: Candidacy) => ({ text: election.partyById.get(party)?.shortName ?? party, party });
  const words = (read: (split: VoteSplit) => Words) => (seat: { readonly index: number }) => {
    const split = bySeat.get(seat.index);
    return split === undefined ? NOBODY : read(split);
  };
  const figure = (read: (split: VoteSplit) => number) => (seat: { readonly index: number }) => {
    const split = bySeat.get(seat.index);
    return split === undefined ? NO_FIGURE : numberOr('no-figure', read(split));
  };
  const votes = { kind: 'figure', group: 'Result', about: 'votes', unit: 'votes' } as const;
  const candidates = { kind: 'words', group: 'Result', about: 'votes' } as const;
  return [
    SEAT_COLUMN,
    {
      ...votes,
      id: 'majority',
      heading: 'Majority',
      description: 'The winner’s votes minus the runner-up’s',
      phrase: 'the majority',
      read: figure(({ winner, runnerUp }) => winner.votes - runnerUp.votes),
    },
    {
      ...votes,
      id: 'others',
      heading: 'Theirs',
      description: 'Votes of the chosen candidates together, neither the winner nor the runner-up among them',
      phrase: 'the votes of the chosen candidates',
      read: figure((split) => split.votes),
    },
    {
      ...votes,
      id: 'excess',
      heading: 'Over majority',
      description: 'How many more votes the chosen candidates had than the majority',
      phrase: 'the votes over the majority',
      read: figure(({ excess }) => excess),
    },
    {
      ...candidates,
      id: 'who',
      heading: 'Who',
      description: 'The chosen candidates',
      read: words(({ others }) => ({ text: names(others), party: others[0]?.party ?? null })),
    },
    {
      ...candidates,
      id: 'winner',
      heading: 'Winner',
      description: 'The party that won',
      read: words(({ winner }) => partyOf(winner)),
    },
    {
      ...candidates,
      id: 'second',
      heading: 'Runner-up',
      description: 'The party that came second',
      read: words(({ runnerUp }) => partyOf(runnerUp)),
    },
  ];
}

/** Candidates by name, most votes first: "Claudia Webbe, Keith Vaz and 1 more". */
function names(others: readonly Candidacy[]): string {
  const named = others.slice(0, MOST_NAMES).map(nameOfCandidate).join(', ');
  return others.length > MOST_NAMES ? `${named} and ${others.length - MOST_NAMES} more` : named;
}
