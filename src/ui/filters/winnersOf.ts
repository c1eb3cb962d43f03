import type { Constituency } from '../../election/constituency.ts';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';

/** The parties that won a seat at an election, most seats first. */
export function winnersOf({ constituencies, partyById }: Election, winner: (seat: Constituency) => string): readonly Party[] {
  const seats = new Map<string, number>();
  for (const seat of constituencies) seats.set(winner(seat), (seats.get(winner(seat)) ?? 0) + 1);
  return [...seats].sort(([, a], [, b]) => b - a).flatMap(([id]) => partyById.get(id) ?? []);
}
