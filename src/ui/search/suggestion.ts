import type { Ward } from '../../dataset/places.ts';
import type { Contest } from '../../election/contest.ts';
import type { Region } from '../../election/region.ts';
import type { Standing } from './standing.ts';

/** Something that the search offers; `id` is its own within the list. */
export type Suggestion =
  | { readonly kind: 'seat'; readonly id: string; readonly constituency: Contest; readonly byWelshName: boolean }
  | { readonly kind: 'person'; readonly id: string; readonly standing: Standing }
  /** A seat that has people of a former one. */
  | { readonly kind: 'heir'; readonly id: string; readonly constituency: Contest; readonly share: number }
  | { readonly kind: 'town'; readonly id: string; readonly name: string; readonly constituency: Contest }
  /** Of a ward in several seats, each is a suggestion of its own. */
  | { readonly kind: 'ward'; readonly id: string; readonly ward: Ward; readonly constituency: Contest }
  | { readonly kind: 'postcode'; readonly id: string; readonly postcode: string; readonly constituency: Contest }
  /** Not a place to go to: the list gets `next` entries longer. */
  | { readonly kind: 'more'; readonly id: string; readonly next: number; readonly total: number }
  | { readonly kind: 'region'; readonly id: string; readonly region: Region; readonly seats: readonly number[] };

/** What the search offers of one kind; `null` for what needs no heading. */
export interface SuggestionGroup {
  readonly label: string | null;
  readonly suggestions: readonly Suggestion[];
}

/** A seat as a suggestion. */
export function seatSuggestion(constituency: Contest, byWelshName = false): Suggestion {
  return { kind: 'seat', id: constituency.code, constituency, byWelshName };
}

/** A region as a suggestion, with its seats among these. */
export function regionSuggestion(region: Region, contests: readonly Contest[]): Suggestion {
  const seats = contests.filter((seat) => seat.region === region.code).map(({ index }) => index);
  return { kind: 'region', id: region.code, region, seats };
}
