import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import type { Measure } from '../../facts/fact.ts';

const FEWEST_SEATS = 10;

/**
 * The parties that a measure can be asked about: those that stood in ten seats or more or won one, the featured one first, then by
 * seats won and candidacies. Independents and the Speaker have no change, for they are people.
 */
export function partyChoices(
  { parties, featured }: Pick<Election, 'parties' | 'featured'>,
  measure: Pick<Measure, 'id'>,
): readonly Party[] {
  return parties
    .filter(({ candidacies, seatsWon }) => candidacies >= FEWEST_SEATS || seatsWon > 0)
    .filter(({ kind }) => measure.id !== 'change' || kind === 'party')
    .toSorted(
      (a, b) => Number(b.id === featured) - Number(a.id === featured) || b.seatsWon - a.seatsWon || b.candidacies - a.candidacies,
    );
}
