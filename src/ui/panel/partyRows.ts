import { changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { INDEPENDENT } from '../../election/party.ts';
import { shareOf } from '../../election/poll.ts';
import type { ResultRow } from './resultRow.ts';

/** The result by party, most votes first: what is known before the candidates' names are here. */
export function partyRows(constituency: Contest, { partyById }: Election): readonly ResultRow[] {
  return [...(constituency.poll?.votes ?? [])]
    .map(
      ([party, votes]): ResultRow => ({
        key: party,
        name: party === INDEPENDENT ? 'Independents together' : (partyById.get(party)?.name ?? party),
        standingFor: null,
        party,
        votes,
        share: shareOf(constituency.poll, party),
        change: changeInShare(constituency, party),
      }),
    )
    .sort((a, b) => b.votes - a.votes);
}
