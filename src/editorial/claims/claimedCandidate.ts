import type { Candidacy } from '../../election/candidacy.ts';
import type { Contest } from '../../election/contest.ts';
import type { ClaimedCandidate } from './claimFigure.ts';
import type { Results } from './results.ts';

/** A candidate with the seat and all who stood there, most votes first. */
export interface FoundCandidate {
  readonly seat: Contest;
  readonly candidacy: Candidacy;
  readonly standing: readonly Candidacy[];
}

/** The candidate of a claim; `null` where the results have no such seat or nobody of that surname stood there. */
export function claimedCandidate({ seat: slug, surname }: ClaimedCandidate, results: Results): FoundCandidate | null {
  const seat = results.election.bySlug.get(slug);
  const standing = seat === undefined ? undefined : results.candidacies.get(seat.code);
  const candidacy = standing?.find((each) => each.surname === surname);
  return seat === undefined || standing === undefined || candidacy === undefined ? null : { seat, candidacy, standing };
}
