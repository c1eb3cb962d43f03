import type { Contest } from '../../election/contest.ts';
import { partyInGroup } from '../../election/partyInGroup.ts';
import { votesFor, winnerOf } from '../../election/poll.ts';
import { claimedSeats } from './claimedSeats.ts';
import type { ClaimedSeats, ClaimFigure } from './claimFigure.ts';
import { type ComputedFigure, noFigure } from './computedFigure.ts';
import type { Results } from './results.ts';

type GroupFigure = Extract<ClaimFigure, { readonly in: ClaimedSeats }>;

function validVotes(seats: readonly Contest[], at: 'now' | 'before'): number {
  return seats.reduce((sum, seat) => sum + ((at === 'now' ? seat.poll : seat.before)?.validVotes ?? 0), 0);
}

/** A figure over a group of seats. */
export function groupFigure(figure: GroupFigure, results: Results): ComputedFigure {
  const over = claimedSeats(figure.in, results);
  const seats = over.length;
  switch (figure.of) {
    case 'seats': {
      const among = results.election.contests.length;
      return { kind: 'value', value: seats, unit: 'seats', over, working: { kind: 'count', counted: over, among } };
    }
    case 'seats lost': {
      const counted = over.filter(
        ({ poll, before }) =>
          winnerOf(before) === figure.party &&
          winnerOf(poll) !== figure.party &&
          (figure.to === 'anyone' || (poll !== null && winnerOf(poll) === poll.independents)),
      );
      return { kind: 'value', value: counted.length, unit: 'seats', over, working: { kind: 'count', counted, among: seats } };
    }
    case 'share': {
      const { shareNow, shareThen, votesNow, votesThen } = partyInGroup(over, figure.party);
      const share = figure.at === 'now' ? shareNow : shareThen;
      if (share === null) return didNotStand;
      const votes = figure.at === 'now' ? votesNow : votesThen;
      const { party, at } = figure;
      const working = { kind: 'combined share', party, at, votes, validVotes: validVotes(over, at), seats } as const;
      return { kind: 'value', value: share * 100, unit: 'per cent', over, working };
    }
    case 'total votes': {
      const { party, at } = figure;
      const total = partyInGroup(over, party);
      if ((at === 'now' ? total.shareNow : total.shareThen) === null) return didNotStand;
      const stoodIn = over.filter((seat) => votesFor(at === 'now' ? seat.poll : seat.before, party) !== null).length;
      const value = at === 'now' ? total.votesNow : total.votesThen;
      return { kind: 'value', value, unit: 'votes', over, working: { kind: 'total votes', party, at, stoodIn, seats } };
    }
    case 'change': {
      const { party } = figure;
      const { averageChange, averagedOver, combinedChange, votesNow, votesThen } = partyInGroup(over, party);
      const value = figure.as === 'average' ? averageChange : combinedChange;
      if (value === null) return didNotStand;
      const working =
        figure.as === 'average'
          ? ({ kind: 'average change', party, sum: value * averagedOver, averagedOver, seats } as const)
          : ({
              kind: 'combined change',
              party,
              current: { votes: votesNow, validVotes: validVotes(over, 'now') },
              before: { votes: votesThen, validVotes: validVotes(over, 'before') },
              seats,
            } as const);
      return { kind: 'value', value, unit: 'points', over, working };
    }
    default:
      return figure satisfies never;
  }
}

const didNotStand = noFigure('The party did not stand in any of these seats then or now, so there is no figure.');
