import type { Party } from '../../election/party.ts';
import type { PartyMention, PersonMention } from '../names/mention.ts';
import type { Surroundings } from './surroundings.ts';

/** The party that is meant: the one named, or the candidate's own. */
export function partyOfSubject({ sources }: Surroundings, subject: PersonMention | PartyMention): Party | null {
  const id = subject.kind === 'party' ? subject.party : subject.person.candidacy.party;
  return sources.election.partyById.get(id) ?? null;
}
