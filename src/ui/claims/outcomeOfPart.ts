import type { CheckedPart } from '../../editorial/claims/checkClaim.ts';
import type { OutcomePart } from '../../editorial/claims/claim.ts';
import type { Results } from '../../editorial/claims/results.ts';
import type { Election } from '../../election/election.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import { partyTogether } from '../words/partyTogether.ts';
import { candidateName } from './claimWords.ts';

type CheckedOutcome = Extract<CheckedPart, { readonly kind: 'outcome' }>;

/** What was stated of who won: "Shockat Adam beat Jonathan Ashworth; Labour had the seat". */
export function statedOutcome({ winner, second, from }: OutcomePart, results: Results): string {
  const first = candidateName(winner.seat, winner.surname, results);
  const deed = second === undefined ? `${first} won` : `${first} beat ${candidateName(winner.seat, second, results)}`;
  return `${deed}; ${partyTogether(from, results.election)} had the seat`;
}

/** What the results say of who won: "Shockat Adam, then Jonathan Ashworth: independent gain from Labour". */
export function declaredOutcome({ result }: CheckedOutcome, election: Election): string {
  if (result === null) return 'The package has no such candidate there.';
  const { seat, first, second } = result;
  return `${nameOfCandidate(first)}, then ${nameOfCandidate(second)}: ${outcomeInWords(seat, election)}`;
}
