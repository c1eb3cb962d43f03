import type { Contest } from '../../election/contest.ts';
import type { ArticleSources, Person } from '../names/articleSources.ts';

/** The candidates of a seat, the winner first. */
export function peopleOf({ candidacies }: ArticleSources, seat: Contest): readonly Person[] {
  return (candidacies.get(seat.code) ?? []).map((candidacy, position) => ({ candidacy, seat, place: position + 1 }));
}
