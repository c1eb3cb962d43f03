import type { Constituency } from '../../psephology/constituency.ts';
import { foldName } from './foldName.ts';
import { nameRank } from './nameRank.ts';

/** A seat with all the names that it can be found by, folded. */
export interface SeatNames {
  readonly constituency: Constituency;
  readonly names: readonly string[];
  readonly welshNames: readonly string[];
}

/** A seat that a query found. */
export interface SeatMatch {
  readonly constituency: Constituency;
  /** Whether the query fits the Welsh name better than the English one. */
  readonly byWelshName: boolean;
}

/** The names of all seats, folded once for all queries; "St" can also be written out. */
export function seatNames(constituencies: readonly Constituency[]): readonly SeatNames[] {
  return constituencies.map((constituency) => ({
    constituency,
    names: spellings(constituency.name),
    welshNames: constituency.welshName === null ? [] : spellings(constituency.welshName),
  }));
}

/** The seats whose English or Welsh name fits what was typed, best first, at most `limit`. */
export function matchSeats(typed: string, seats: readonly SeatNames[], limit: number): readonly SeatMatch[] {
  const query = foldName(typed);
  const ranked = seats.flatMap(({ constituency, names, welshNames }) => {
    const english = bestRank(query, names);
    const welsh = bestRank(query, welshNames);
    const rank = Math.min(english, welsh);
    return rank === Number.POSITIVE_INFINITY ? [] : [{ constituency, byWelshName: welsh < english, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.constituency.name.localeCompare(b.constituency.name, 'en-GB'));
  return ranked.slice(0, limit).map(({ constituency, byWelshName }) => ({ constituency, byWelshName }));
}

function spellings(name: string): readonly string[] {
  const folded = foldName(name);
  const writtenOut = folded.replace(/\bst\b/g, 'saint');
  return writtenOut === folded ? [folded] : [folded, writtenOut];
}

function bestRank(query: string, names: readonly string[]): number {
  return Math.min(...names.map((name) => nameRank(query, name) ?? Number.POSITIVE_INFINITY));
}
