import type { Contest } from '../../election/contest.ts';
import type { PartyId } from '../../election/party.ts';
import { shareOf, votesFor } from '../../election/poll.ts';

const NOTABLE = 0.02;

/** The parties that had 2% of votes in one of the seats at either election, most votes over all the seats first. */
export function partiesOfSeats(seats: readonly Contest[]): readonly PartyId[] {
  const votes = new Map<PartyId, number>();
  for (const seat of seats) {
    for (const poll of [seat.poll, seat.before]) {
      for (const party of poll?.votes.keys() ?? []) {
        if ((shareOf(poll, party) ?? 0) >= NOTABLE && !votes.has(party)) votes.set(party, 0);
      }
    }
  }
  for (const party of votes.keys()) {
    votes.set(
      party,
      seats.reduce((sum, seat) => sum + (votesFor(seat.poll, party) ?? 0), 0),
    );
  }
  return [...votes].sort(([, a], [, b]) => b - a).map(([party]) => party);
}
