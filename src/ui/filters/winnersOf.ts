import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';

/** The parties that won a seat at an election, most seats first. */
export function winnersOf({ contests, partyById }: Election, winner: (seat: Contest) => string): readonly Party[] {
  const seats = new Map<string, number>();
  for (const seat of contests) seats.set(winner(seat), (seats.get(winner(seat)) ?? 0) + 1);
  return [...seats].sort(([, a], [, b]) => b - a).flatMap(([id]) => partyById.get(id) ?? []);
}
