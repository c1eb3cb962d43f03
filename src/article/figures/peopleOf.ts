import type { Constituency } from '../../election/constituency.ts';
import type { ArticleSources, Person } from '../names/articleSources.ts';

/** The candidates of a seat, the winner first. */
export function peopleOf({ candidacies }: ArticleSources, seat: Constituency): readonly Person[] {
  return (candidacies.get(seat.code) ?? []).map((candidacy, position) => ({ candidacy, seat, place: position + 1 }));
}
