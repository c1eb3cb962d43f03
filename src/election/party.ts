/** A party's public identifier: lower case, as used in query strings and in the data package ("lab", "con", "wpb"). */
export type PartyId = string;

/** A party, or a label that candidates stand under ("ind" for independents, "spk" for the Speaker). */
export interface Party {
  readonly id: PartyId;
  /** Full name, "Labour", "Scottish National Party". */
  readonly name: string;
  /** Short name for legends and tables, "SNP", "Lib Dem". */
  readonly shortName: string;
  /** The party's customary colour, `#rrggbb`. */
  readonly colour: string;
  /** A colour that readers with colour-blindness tell apart from the other large parties', `#rrggbb`. */
  readonly accessibleColour: string;
  /** Candidacies at this election. */
  readonly candidacies: number;
  /** Seats won at this election. */
  readonly seatsWon: number;
}

/** Independents are people, not a party: no change since 2019 can be given for one of them. */
export const INDEPENDENT: PartyId = 'ind';
/** The Speaker stands as "the Speaker seeking re-election", by custom unopposed by the largest parties. */
export const SPEAKER: PartyId = 'spk';
export const LABOUR: PartyId = 'lab';
export const WORKERS_PARTY: PartyId = 'wpb';

/** Challengers: independents and the Workers Party, named so wherever they are shown. */
export const CHALLENGERS: readonly PartyId[] = [INDEPENDENT, WORKERS_PARTY];
