import type { CandidaciesBySeat } from '../../dataset/candidacies.ts';
import type { Candidacy } from '../../election/candidacy.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';

/** A candidate and how the seat's vote went for them. */
export interface Standing {
  readonly candidacy: Candidacy;
  readonly constituency: Contest;
  /** 1 for the winner, who became the seat's MP; candidates with the same number of votes share a place. */
  readonly place: number;
}

/** All candidates of an election, winners first, then those who came second, and so on. */
export function standingsOf({ contests }: Election, bySeat: CandidaciesBySeat): readonly Standing[] {
  const standings = contests.flatMap((constituency) => {
    const candidacies = bySeat.get(constituency.code) ?? [];
    return candidacies.map((candidacy) => ({
      candidacy,
      constituency,
      place: candidacies.findIndex(({ votes }) => votes === candidacy.votes) + 1,
    }));
  });
  return standings.sort((a, b) => a.place - b.place);
}
