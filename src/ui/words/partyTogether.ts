import type { Election } from '../../election/election.ts';
import { INDEPENDENT, type PartyId } from '../../election/party.ts';
import { partyInWords } from './partyInWords.ts';

/** A party over several seats, in the middle of a sentence: "Labour", "the Conservatives", "independents". */
export function partyTogether(id: PartyId, { partyById }: Pick<Election, 'partyById'>): string {
  if (id === INDEPENDENT) return 'independents';
  const party = partyById.get(id);
  return party === undefined ? id : partyInWords(party).noun;
}
