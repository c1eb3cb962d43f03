import type { AreaCode } from './area.ts';
import type { AreaColumn } from './areaColumn.ts';
import type { Contest } from './contest.ts';
import type { Challengers, Party, PartyId } from './party.ts';
import type { NamedNation, Region } from './region.ts';

/** What a change is measured against. */
export interface Baseline {
  /** "ge2019-notional" */
  readonly id: string;
  /** In as few words as there are, "2019": what a change is since. */
  readonly short: string;
  /** What it is, after "the": "2019 notional result". */
  readonly name: string;
  /** In full, after "the": "2019 notional result on 2024 boundaries". */
  readonly words: string;
  /** Who published it, "Rallings and Thrasher". */
  readonly source: string;
  /** By party, which other one's figures of the baseline stand for its own, "the Brexit Party": the one that it carries on from. */
  readonly standsFor: Readonly<Record<PartyId, string>>;
}

/** An election as the app holds it: the decoded and validated record of the data package. */
export interface Election {
  /** "ge2024" */
  readonly id: string;
  /** Whether an address must name it, as it is not the one that is meant where none is named. */
  readonly isNamed?: true;
  readonly title: string;
  /** Polling day, ISO 8601, "2024-07-04". */
  readonly date: string;
  /** Who published the result, "House of Commons Library". */
  readonly source: string;
  /** What changes are measured against; `null` where there is nothing to compare with. */
  readonly baseline: Baseline | null;
  /** The regions and nations that its areas lie in, in their usual order; none where the package does not name them. */
  readonly regions: readonly Region[];
  readonly nations: readonly NamedNation[];
  /** The party that is meant where none is chosen: the first of a menu, whose losses are computed. */
  readonly featured: PartyId;
  /** `null` where none are given together. */
  readonly challengers: Challengers | null;
  /** Whose votes a winner's majority is held against, as a menu offers it: each a party, or several together. */
  readonly splits: readonly (readonly PartyId[])[];
  /** All parties and labels that stood now or in the notional result and are listed one by one, by seats won, then votes. */
  readonly parties: readonly Party[];
  /** What is known of the areas beside the votes, in the order in which it is offered. */
  readonly columns: readonly AreaColumn[];
  readonly partyById: ReadonlyMap<PartyId, Party>;
  /** All seats; `constituencies[i].index === i`. */
  readonly contests: readonly Contest[];
  readonly byCode: ReadonlyMap<AreaCode, Contest>;
  readonly bySlug: ReadonlyMap<string, Contest>;
}
