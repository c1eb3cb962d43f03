import type { PartyId } from './party.ts';

/** The Office for National Statistics' nine-character code of a constituency, "E14001327". */
export type AreaCode = string;

export type Nation = 'E' | 'W' | 'S' | 'N';

/** Votes of a whole constituency at one election, real or notional. */
export interface Poll {
  readonly electorate: number;
  readonly validVotes: number;
  /** Votes by party; a party that did not stand has no entry (which is not zero votes). Independents are added up. */
  readonly votes: ReadonlyMap<PartyId, number>;
  /** Votes of the parties that the package does not list one by one. */
  readonly otherVotes: number;
  readonly winner: PartyId;
  readonly runnerUp: PartyId;
  /** Winner's votes minus the runner-up's. */
  readonly majority: number;
}

/** One constituency's record at the election of 4 July 2024. */
export interface Contest extends Poll {
  /** Position in the data package, 0 to 649: the numeric id that the map uses. */
  readonly index: number;
  readonly code: AreaCode;
  /** The name in an address, "leicester-south". */
  readonly slug: string;
  readonly name: string;
  /** The Welsh name of a seat in Wales; `null` elsewhere. */
  readonly welshName: string | null;
  readonly nation: Nation;
  /** Code of the English region, or of Scotland, Wales, Northern Ireland: "E12000004". */
  readonly region: string;
  readonly type: 'county' | 'borough';
  readonly rejectedVotes: number;
  /** Votes of the best placed independent; `null` where none stood. */
  readonly bestIndependentVotes: number | null;
  /** The 2019 result as it would have been on the 2024 boundaries (Rallings and Thrasher). */
  readonly notional: Poll;
  /** The census's usual residents; `null` in Northern Ireland, whose question was not comparable. */
  readonly residents: number | null;
  /** Residents who answered "Muslim"; `null` in Northern Ireland. */
  readonly muslimResidents: number | null;
  /** Residents who did not answer the voluntary question on religion; `null` in Northern Ireland. */
  readonly religionNotAnswered: number | null;
}
