import type { Election } from '../election/election.ts';
import type { PartyId } from '../election/party.ts';
import { inList } from './inList.ts';

type Parties = Pick<Election, 'partyById'>;

/** A party over several seats, in the middle of a sentence: "Labour", "the Conservatives", "independents". */
export function partyTogether(id: PartyId, { partyById }: Parties): string {
  return partyById.get(id)?.together ?? id;
}

/** Several in the middle of a sentence: "independents and the Workers Party". */
export function partiesTogether(ids: readonly PartyId[], parties: Parties): string {
  return inList(ids.map((id) => partyTogether(id, parties)));
}

/** The same as a label, which needs no article: "Independents and Workers Party". */
export function partiesLabel(ids: readonly PartyId[], parties: Parties): string {
  return inList(ids.map((id) => partyTogether(id, parties).replace(/^the /, ''))).replace(/^./, (first) => first.toUpperCase());
}

/** One candidate of several parties, before a noun: "independent or Workers Party". */
export function candidateOf(ids: readonly PartyId[], { partyById }: Parties): string {
  return inList(
    ids.map((id) => partyById.get(id)?.adjective ?? id),
    'or',
  );
}
