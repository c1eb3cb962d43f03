/** A party's public identifier: lower case, as used in query strings and in the data package ("lab", "con", "wpb"). */
export type PartyId = string;

/**
 * What stands behind a label: a party; all who stand for none, who are other people at each election and whose votes a seat adds up; or
 * the Speaker, whom the large parties by custom do not oppose, and who has no change either.
 */
export const PARTY_KINDS = ['party', 'independents', 'speaker'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** How a party's areas are drawn where colour alone must not tell them apart. */
export const PARTY_PATTERNS = ['none', 'diagonal', 'backDiagonal', 'dots', 'horizontal', 'vertical', 'cross'] as const;
export type PartyPattern = (typeof PARTY_PATTERNS)[number];

/** A party, or a label that candidates stand under. */
export interface Party {
  readonly id: PartyId;
  readonly kind: PartyKind;
  /** Full name, "Labour", "Scottish National Party". */
  readonly name: string;
  /** Short name for legends and tables, "SNP", "Lib Dem". */
  readonly shortName: string;
  /** In the middle of a sentence, as one that won or lost a seat: "Labour", "the Conservatives", "an independent". */
  readonly noun: string;
  /** The same over several seats: "the Conservatives", "independents". */
  readonly together: string;
  /** Before a noun: "Conservative" gain, "independent" gain. */
  readonly adjective: string;
  /** What newspapers call it besides its names: "Tories". */
  readonly calledBy: readonly string[];
  /** The party whose seats are also given with this one's; `null` for most. */
  readonly countedWith: PartyId | null;
  /** Names of joint candidates who count as this party's: "Labour and Co-operative". */
  readonly joint: readonly string[];
  /** The party's customary colour, `#rrggbb`. */
  readonly colour: string;
  /** A colour that readers with colour-blindness tell apart from the other large parties', `#rrggbb`. */
  readonly accessibleColour: string;
  /** What goes with that colour. */
  readonly pattern: PartyPattern;
  /** Candidacies at this election. */
  readonly candidacies: number;
  /** Seats won at this election. */
  readonly seatsWon: number;
}

/** Parties and labels whose votes are also given together, and named so wherever they are shown. */
export interface Challengers {
  readonly parties: readonly PartyId[];
  /** Over a column, "Ind. + Workers". */
  readonly heading: string;
}
