import type { Candidacy } from '../../election/candidacy.ts';
import type { Party } from '../../election/party.ts';

/** What a candidate stood for: "Labour", "Labour and Co-operative", "Scottish Green Party". */
export function partyOfCandidate({ partyLabel, adjunctParty }: Candidacy, party: Party): string {
  const name = partyLabel ?? party.name;
  return adjunctParty === null || name.includes('Co-operative') ? name : `${name} and ${adjunctParty.replace(/ Party$/, '')}`;
}
