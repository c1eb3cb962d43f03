import type { AreaCode } from '../../election/area.ts';
import type { CensusBase } from '../../election/areaColumn.ts';
import type { Candidacy } from '../../election/candidacy.ts';
import type { Election } from '../../election/election.ts';

/** The declared results that claims are checked against. */
export interface Results {
  readonly election: Election;
  /** Each seat's candidates in descending order of votes. */
  readonly candidacies: ReadonlyMap<AreaCode, readonly Candidacy[]>;
  /** Whose answers a Muslim share is a part of. */
  readonly base: CensusBase;
}
