import type { Election } from '../../election/election.ts';
import type { FormerSeat } from '../../election/formerSeat.ts';
import { slugOf } from '../../election/seatNamed.ts';

/** What became of a former seat: "Batley and Spen was abolished in 2024". */
export function formerSeatInWords({ name, code }: FormerSeat, { bySlug }: Election): string {
  return bySlug.has(slugOf(name)) ? `${name} (${code}) had other boundaries until 2024` : `${name} was abolished in 2024`;
}
