import type { Results } from '../../editorial/claims/results.ts';
import type { Election } from '../../election/election.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';

/** A candidate's whole name from a seat's name in an address and a surname; the surname alone where nobody is found. */
export function candidateName(slug: string, surname: string, { election, candidacies }: Results): string {
  const code = election.bySlug.get(slug)?.code ?? '';
  const found = candidacies.get(code)?.find((candidacy) => candidacy.surname === surname);
  return found === undefined ? surname : nameOfCandidate(found);
}

/** What the figures of the baseline are, in the middle of a sentence: "in the 2019 notional result". */
export function inBaseline({ election }: Results): string {
  return `in the ${baselineName(election)}`;
}

/** A party's name on its own: "Labour", "Reform UK". */
export function partyName(id: string, { partyById }: Pick<Election, 'partyById'>): string {
  return partyById.get(id)?.name ?? id;
}
