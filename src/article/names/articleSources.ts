import type { AreaCode } from '../../election/area.ts';
import type { Candidacy } from '../../election/candidacy.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';

/** What an article is checked against: an election and each seat's candidates in descending order of votes. */
export interface ArticleSources {
  readonly election: Election;
  readonly candidacies: ReadonlyMap<AreaCode, readonly Candidacy[]>;
}

/** A candidate in the seat that he or she stood in; one who stood in several is several. */
export interface Person {
  readonly candidacy: Candidacy;
  readonly seat: Contest;
  /** 1 for the winner. */
  readonly place: number;
}
