import { type Challenged, challengersShare } from '../../election/challengers.ts';
import type { Contest } from '../../election/contest.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { votesFor } from '../../election/poll.ts';
import { type Fraction, fractionOf } from '../../election/units.ts';

/** The Muslim residents of all seats that have a figure ÷ their residents; `null` where no seat has one. */
export function combinedMuslimShare(seats: readonly Contest[], base: CensusBase): Fraction | null {
  let muslim = 0;
  let all = 0;
  for (const { residents, muslimResidents, religionNotAnswered } of seats) {
    if (residents === null || muslimResidents === null || religionNotAnswered === null) continue;
    muslim += muslimResidents;
    all += base === 'residents' ? residents : residents - religionNotAnswered;
  }
  return fractionOf(muslim, all);
}

/** All votes for the challengers ÷ all valid votes of the seats; `null` where none stood in any. */
export function combinedChallengersShare(seats: readonly Contest[], election: Challenged): Fraction | null {
  let votes = 0;
  let valid = 0;
  for (const seat of seats) {
    valid += seat.poll?.validVotes ?? 0;
    for (const party of election.challengers?.parties ?? []) votes += votesFor(seat.poll, party) ?? 0;
  }
  return seats.every((seat) => challengersShare(seat.poll, election) === null) ? null : fractionOf(votes, valid);
}

/** The mean of the majorities in votes, of the seats that have one; `null` where none has. */
export function averageMajority(seats: readonly Contest[]): number | null {
  const majorities = seats.flatMap(({ poll }) => poll?.majority ?? []);
  return majorities.length === 0 ? null : majorities.reduce((sum, each) => sum + each, 0) / majorities.length;
}
