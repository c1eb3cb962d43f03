import type { Source } from '../../src/dataset/manifest.ts';
import type { Election } from '../../src/election/election.ts';
import type { Challengers, Party, PartyId } from '../../src/election/party.ts';

/** An election: what its folder below `elections/` says of it. The module `definition.ts` there exports it as `ELECTION`. */
export interface ElectionDefinition {
  /** The name of its folder, there and in the package, and of the election in addresses: "ge2024". */
  readonly id: string;
  readonly title: string;
  /** Polling day, ISO 8601. */
  readonly date: string;
  readonly kind: 'general';
  /** Who published the result: "House of Commons Library". */
  readonly source: string;
  /** The folder below `area-sets/` of the areas that voted. */
  readonly areaSet: string;
  /** Whether addresses that name no election mean this one. Exactly one election says so. */
  readonly isDefault: boolean;
  readonly results: LibraryTables;
  readonly parties: PartyDefinitions;
  /** What it is compared with; `null` for nothing. */
  readonly baseline: BaselineDefinition | null;
  /** The party that is meant where none is chosen. */
  readonly featured: PartyId;
  /** Whose votes are also given together; `null` for nobody's. */
  readonly challengers: Challengers | null;
  /** Whose votes a winner's majority is held against, as a menu offers it. */
  readonly splits: Election['splits'];
  readonly known: KnownResult;
  /** The views that its page can colour before any script has come, the most asked for first: its own opening view, then others. */
  readonly featuredViews: readonly FeaturedView[];
  readonly sources: readonly Source[];
}

/** A view as an address names it. */
export interface FeaturedView {
  readonly colour: string;
  readonly party?: PartyId;
}

/** The two tables in which the House of Commons Library publishes an election, below the sources' folder. */
export interface LibraryTables {
  readonly constituencies: string;
  readonly candidacies: string;
  /** The abbreviations of the parties that have a column of their own in the first of them, in its order. */
  readonly partyColumns: readonly string[];
}

/** The parties of an election. */
export interface PartyDefinitions {
  /** By public identifier: what is said otherwise than in the source. */
  readonly table: PartyTable;
  /** Parties for which candidates stood together with their own, by their number at the Electoral Commission. */
  readonly adjuncts: Readonly<Record<string, string>>;
  /** Parties that count as another, both by their number at Parliament. */
  readonly merged: ReadonlyMap<number, number>;
}

/**
 * What is said of a party where the source's own name and a neutral colour would not do. What is left out is as `Party` says: the
 * short name and the words in a sentence are the name.
 */
export interface PartyEntry extends Partial<Omit<Party, 'id' | 'candidacies' | 'seatsWon'>> {
  /** Names in the source that mean the party itself, in other words; any other name of its own is shown beside the candidate. */
  readonly sameNames?: readonly string[];
}

export type PartyTable = Readonly<Record<PartyId, PartyEntry>>;

/** What an election's changes, holds and gains are measured against. */
export interface BaselineDefinition {
  /** "ge2019-notional" */
  readonly id: string;
  /** In a word: "2019". */
  readonly short: string;
  /** What it is, after "the": "2019 notional result". */
  readonly name: string;
  /** In full, after "against the": "2019 notional result on 2024 boundaries". */
  readonly words: string;
  /** Who published it: "Rallings and Thrasher". */
  readonly source: string;
  /** Rallings and Thrasher's file of a notional result, or an earlier election of the same areas. */
  readonly from: { readonly notional: string } | { readonly election: LibraryTables };
  /** Parties that carry on from one of the baseline with another number. */
  readonly carriedOn: readonly Succession[];
  /** Parties that stood in the baseline only and came first or second there: Parliament's number and the public identifier. */
  readonly stoodThenOnly: ReadonlyMap<number, PartyId>;
}

/** A party of the baseline and the one that carries on from it, by Parliament's numbers. */
export interface Succession {
  readonly was: number;
  readonly is: number;
  /** What it was called then, where that was another name: "the Brexit Party". */
  readonly as?: string;
}

/** What is publicly known of an election's result, by which the sources are judged. */
export interface KnownResult {
  readonly seats: number;
  readonly candidacies: number;
  readonly validVotes: number;
  readonly votes: Readonly<Record<PartyId, number>>;
  readonly seatsWon: Readonly<Record<PartyId, number>>;
  /** Seats by the published words, "Ind gain from Lab". */
  readonly outcomes: Readonly<Record<string, number>>;
}
