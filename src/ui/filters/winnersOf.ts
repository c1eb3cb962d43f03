import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Party, PartyId } from '../../election/party.ts';

/** The parties that won a seat at an election, most seats first. */
export function winnersOf({ contests, partyById }: Election, winner: (seat: Contest) => PartyId | null): readonly Party[] {
  const seats = new Map<PartyId, number>();
  for (const seat of contests) {
    const id = winner(seat);
    if (id !== null) seats.set(id, (seats.get(id) ?? 0) + 1);
  }
  return [...seats].sort(([, a], [, b]) => b - a).flatMap(([id]) => partyById.get(id) ?? []);
}
