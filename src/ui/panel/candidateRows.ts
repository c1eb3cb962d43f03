import type { Candidacy } from '../../election/candidacy.ts';
import { changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { fractionOf } from '../../election/units.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { partyOfCandidate } from '../words/partyOfCandidate.ts';
import type { ResultRow } from './resultRow.ts';

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
