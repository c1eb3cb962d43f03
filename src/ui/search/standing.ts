import type { CandidaciesBySeat } from '../../dataset/candidacies.ts';
import type { Candidacy } from '../../psephology/candidacy.ts';
import type { Constituency } from '../../psephology/constituency.ts';
import type { Election } from '../../psephology/election.ts';

/** A candidate and how the seat's vote went for them. */
export interface Standing {
  readonly candidacy: Candidacy;
  readonly constituency: Constituency;
  /** 1 for the winner, who became the seat's MP; candidates with the same number of votes share a place. */
  readonly place: number;
}

/** All candidates of an election, seat by seat, by their places. */
export function standingsOf({ constituencies }: Election, bySeat: CandidaciesBySeat): readonly Standing[] {
  return constituencies.flatMap((constituency) => {
    const candidacies = bySeat.get(constituency.code) ?? [];
    return candidacies.map((candidacy) => ({
      candidacy,
      constituency,
      place: candidacies.findIndex(({ votes }) => votes === candidacy.votes) + 1,
    }));
  });
}
