import { INDEPENDENT, LABOUR, type Party, SPEAKER } from '../../election/party.ts';
import type { Measure } from '../../facts/measure.ts';

const FEWEST_SEATS = 10;

/**
 * The parties that a measure can be asked about: those that stood in ten seats or more or won one, Labour first, then by seats
 * won and candidacies. Independents and the Speaker have no change, for they are people.
 */
export function partyChoices(parties: readonly Party[], measure: Pick<Measure, 'id'>): readonly Party[] {
  return parties
    .filter(({ candidacies, seatsWon }) => candidacies >= FEWEST_SEATS || seatsWon > 0)
    .filter(({ id }) => measure.id !== 'change' || (id !== INDEPENDENT && id !== SPEAKER))
    .toSorted(
      (a, b) => Number(b.id === LABOUR) - Number(a.id === LABOUR) || b.seatsWon - a.seatsWon || b.candidacies - a.candidacies,
    );
}
