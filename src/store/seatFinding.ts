import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import { foldName } from '../election/foldName.ts';
import { type FormerSeat, formerSeatNamed, type Heir, soleHeir } from '../election/formerSeat.ts';
import { seatNamed, slugOf } from '../election/seatNamed.ts';

/**
 * What a name or a code of a seat turned out to mean: a seat of today, one of 2010 to 2024 with the seat of today that it is as good
 * as, if any, or nothing that is known.
 */
export type SeatFinding =
  | { readonly kind: 'seat'; readonly seat: Contest }
  | { readonly kind: 'former'; readonly former: FormerSeat; readonly opens: Heir | null }
  | { readonly kind: 'unknown' };

const LONGEST_NAME = 100;
/** Words that are left out, or in another place, where a name is written another way round: "Wrekin, The". */
const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'of', 'the']);

/**
 * Looks up what a text means that `seatNamed` does not know: a Welsh name, a code or name of 2010 to 2024, or either with its words in
 * another order ("Cornwall, South East").
 * @throws DataError where the table of former seats is needed and does not arrive.
 */
export async function findSeat(
  named: string,
  election: Election,
  formerSeats: () => Promise<readonly FormerSeat[]>,
): Promise<SeatFinding> {
  if (named.length > LONGEST_NAME || foldName(named) === '') return { kind: 'unknown' };
  const known = seatNamed(election, named) ?? ofWelshName(named, election.contests);
  if (known !== null) return { kind: 'seat', seat: known };
  const former = await formerSeats();
  const gone = formerSeatNamed(former, named);
  if (gone !== null) return { kind: 'former', former: gone, opens: soleHeir(gone) };
  const seat = only(election.contests, named);
  if (seat !== null) return { kind: 'seat', seat };
  const reordered = only(former, named);
  return reordered === null ? { kind: 'unknown' } : { kind: 'former', former: reordered, opens: soleHeir(reordered) };
}

function ofWelshName(named: string, seats: readonly Contest[]): Contest | null {
  const slug = slugOf(named);
  return seats.find(({ welshName }) => welshName !== null && slugOf(welshName) === slug) ?? null;
}

/** The only one with the words of a name, in whatever order; `null` where there are several or none. */
function only<Named extends { readonly name: string }>(seats: readonly Named[], named: string): Named | null {
  const wanted = wordsOf(named);
  const [first, ...others] = seats.filter(({ name }) => wordsOf(name) === wanted);
  return first === undefined || others.length > 0 ? null : first;
}

function wordsOf(name: string): string {
  const words = foldName(name)
    .replace(/\bsaint\b/g, 'st')
    .split(' ');
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .sort()
    .join(' ');
}
