import { challengersShare } from '../../election/challengers.ts';
import type { Contest } from '../../election/contest.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { CHALLENGERS } from '../../election/party.ts';
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

/** All votes for independents and the Workers Party ÷ all valid votes of the seats; `null` where none stood in any. */
export function combinedChallengersShare(seats: readonly Contest[]): Fraction | null {
  let votes = 0;
  let valid = 0;
  for (const seat of seats) {
    valid += seat.validVotes;
    for (const party of CHALLENGERS) votes += seat.votes.get(party) ?? 0;
  }
  return seats.every((seat) => challengersShare(seat) === null) ? null : fractionOf(votes, valid);
}

/** The mean of the seats' majorities in votes; `null` for no seats. */
export function averageMajority(seats: readonly Contest[]): number | null {
  return seats.length === 0 ? null : seats.reduce((sum, { majority }) => sum + majority, 0) / seats.length;
}
