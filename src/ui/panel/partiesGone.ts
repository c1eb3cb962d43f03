import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import { shareOf } from '../../election/poll.ts';
import type { Fraction } from '../../election/units.ts';

/** A party with its share in the baseline. */
export interface PartyGone {
  readonly party: Party;
  readonly share: Fraction;
}

/** The parties that have votes in the baseline and did not stand now, most votes first. */
export function partiesGone(constituency: Contest, { partyById }: Election): readonly PartyGone[] {
  const gone: PartyGone[] = [];
  for (const id of constituency.before?.votes.keys() ?? []) {
    const party = partyById.get(id);
    const share = shareOf(constituency.before, id);
    if (party !== undefined && share !== null && constituency.poll !== null && !constituency.poll.votes.has(id))
      gone.push({ party, share });
  }
  return gone.sort((a, b) => b.share - a.share);
}
