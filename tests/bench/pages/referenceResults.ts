/** One seat's result as the reference pages fetch it: what a newsroom's page needs for colours, a tooltip and a card. */
export interface ReferenceSeat {
  readonly code: string;
  readonly name: string;
  readonly winner: string;
  readonly majority: number;
  /** A fraction. */
  readonly turnout: number;
  /** Parties and votes of the first five, in descending order. */
  readonly votes: readonly (readonly [party: string, votes: number])[];
}

/** The file `results.json` of the reference pages. */
export interface ReferenceResults {
  readonly parties: Readonly<Record<string, { readonly name: string; readonly colour: string }>>;
  readonly seats: readonly ReferenceSeat[];
}
