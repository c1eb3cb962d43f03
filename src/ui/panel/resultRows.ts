import type { Candidacy } from '../../election/candidacy.ts';
import { type Change, changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import { shareOf } from '../../election/poll.ts';
import { type Fraction, fractionOf } from '../../election/units.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { partyOfCandidate } from '../words/partyOfCandidate.ts';

/** The result by candidate, most votes first. */
export function candidateRows(
  constituency: Contest,
  candidacies: readonly Candidacy[],
  { partyById }: Election,
): readonly ResultRow[] {
  return candidacies
    .map((candidacy, position): ResultRow => {
      const party = partyById.get(candidacy.party);
      return {
        key: `${position} ${candidacy.surname}`,
        name: nameOfCandidate(candidacy),
        standingFor: party === undefined ? candidacy.partyLabel : partyOfCandidate(candidacy, party),
        party: candidacy.party,
        votes: candidacy.votes,
        share: fractionOf(candidacy.votes, constituency.poll?.validVotes ?? null),
        change: changeInShare(constituency, candidacy.party),
      };
    })
    .sort((a, b) => b.votes - a.votes);
}

/** The result by party, most votes first: what is known before the candidates' names are here. */
export function partyRows(constituency: Contest, { partyById }: Election): readonly ResultRow[] {
  return [...(constituency.poll?.votes ?? [])]
    .map(
      ([party, votes]): ResultRow => ({
        key: party,
        name: party === constituency.poll?.independents ? 'Independents together' : (partyById.get(party)?.name ?? party),
        standingFor: null,
        party,
        votes,
        share: shareOf(constituency.poll, party),
        change: changeInShare(constituency, party),
      }),
    )
    .sort((a, b) => b.votes - a.votes);
}

/** A line of the result: a candidate, or a party while the candidates' names are not here. */
export interface ResultRow {
  readonly key: string;
  readonly name: string;
  /** What the candidate stood for; `null` in a line that is a party's own. */
  readonly standingFor: string | null;
  readonly party: PartyId;
  readonly votes: number;
  readonly share: Fraction | null;
  readonly change: Change;
}
