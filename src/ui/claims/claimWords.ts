import type { Results } from '../../editorial/claims/results.ts';
import type { Election } from '../../election/election.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';

/** A candidate's whole name from a seat's name in an address and a surname; the surname alone where nobody is found. */
export function candidateName(slug: string, surname: string, { election, candidacies }: Results): string {
  const code = election.bySlug.get(slug)?.code ?? '';
  const found = candidacies.get(code)?.find((candidacy) => candidacy.surname === surname);
  return found === undefined ? surname : nameOfCandidate(found);
}

/** What the 2019 figures are, in the middle of a sentence: "in the 2019 notional result". */
export const IN_2019 = 'in the 2019 notional result';

/** A party's name on its own: "Labour", "Reform UK". */
export function partyName(id: string, { partyById }: Pick<Election, 'partyById'>): string {
  return partyById.get(id)?.name ?? id;
}
