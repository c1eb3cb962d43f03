import type { Contest } from '../../election/contest.ts';
import { matchNamesInside, type NameMatch } from './matchNames.ts';
import type { SearchIndex } from './searchIndex.ts';

/** A seat that a query found. */
export interface SeatMatch extends NameMatch<Contest> {
  /** Whether the query fits the Welsh name better than the English one. */
  readonly byWelshName: boolean;
}

/** The seats whose English or Welsh name fits what was typed, best first, equals by name. */
export function matchSeats(typed: string, { seats, welshSeats }: Pick<SearchIndex, 'seats' | 'welshSeats'>): readonly SeatMatch[] {
  const matches = new Map<Contest, SeatMatch>();
  for (const match of matchNamesInside(typed, seats)) matches.set(match.subject, { ...match, byWelshName: false });
  for (const match of matchNamesInside(typed, welshSeats)) {
    const english = matches.get(match.subject);
    if (english === undefined || match.rank < english.rank) matches.set(match.subject, { ...match, byWelshName: true });
  }
  return [...matches.values()].sort((a, b) => a.rank - b.rank || a.subject.name.localeCompare(b.subject.name, 'en-GB'));
}
