import type { Election } from '../../election/election.ts';
import type { FormerSeat } from '../../election/formerSeat.ts';
import { slugOf } from '../../election/seatNamed.ts';

/** What became of a former seat: "Batley and Spen was abolished in 2024". */
export function formerSeatInWords({ name, code, until }: FormerSeat, { bySlug }: Election): string {
  const when = (word: string) => (until === null ? '' : ` ${word} ${until}`);
  return bySlug.has(slugOf(name)) ? `${name} (${code}) had other boundaries${when('until')}` : `${name} was abolished${when('in')}`;
}
