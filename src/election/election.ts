import type { AreaCode } from './area.ts';
import type { Contest } from './contest.ts';
import type { Party, PartyId } from './party.ts';

/** An election as the app holds it: the decoded and validated record of the data package. */
export interface Election {
  /** "ge2024" */
  readonly id: string;
  readonly title: string;
  /** Polling day, ISO 8601, "2024-07-04". */
  readonly date: string;
  /** What changes are measured against, in words: "2019 notional result on 2024 boundaries". */
  readonly baseline: string;
  /** All parties and labels that stood now or in the notional result and are listed one by one, by seats won, then votes. */
  readonly parties: readonly Party[];
  readonly partyById: ReadonlyMap<PartyId, Party>;
  /** All seats; `constituencies[i].index === i`. */
  readonly contests: readonly Contest[];
  readonly byCode: ReadonlyMap<AreaCode, Contest>;
  readonly bySlug: ReadonlyMap<string, Contest>;
}
