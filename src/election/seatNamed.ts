import type { Contest } from './contest.ts';
import type { Election } from './election.ts';
import { foldName } from './foldName.ts';

/**
 * A name as it stands in an address: lower case, without accents, words joined by hyphens ("Montgomeryshire and Glyndŵr" →
 * "montgomeryshire-and-glyndwr", "St Helens South and Whiston" → "st-helens-south-and-whiston").
 */
export function slugOf(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

/**
 * The seat that a text means: its code or its name in any capitals, with hyphens or spaces, with or without accents and apostrophes;
 * `null` for none. The page's first paint answers the same from what is written into it (`src/first-paint/slugMarks.ts`); former and
 * other names are looked up in `src/store/seatFinding.ts`.
 */
export function seatNamed({ byCode, bySlug }: Pick<Election, 'byCode' | 'bySlug'>, named: string): Contest | null {
  return byCode.get(named.trim().toUpperCase()) ?? bySlug.get(slugOf(named)) ?? null;
}

/** How a seat of an election is written, for who wrote one that it does not have: "a constituency’s code such as …, or its name as in …". */
export function seatsAreWritten({ contests: [first] }: Pick<Election, 'contests'>): string {
  return first === undefined
    ? 'a constituency’s code or name'
    : `a constituency’s code such as ${first.code}, or its name as in ${first.slug}`;
}
