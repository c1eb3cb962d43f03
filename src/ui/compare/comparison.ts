import type { PartyId } from '../../election/party.ts';

/** A figure with what goes with it, such as its change. */
export interface ComparisonCell {
  readonly figure: string;
  readonly note: string | null;
}

/** One thing that is compared. */
export interface ComparisonRow {
  readonly key: string;
  readonly heading: string;
  /** The party that a row is about; `null` for the others. */
  readonly party: PartyId | null;
  /** One for each column. */
  readonly cells: readonly ComparisonCell[];
}

/** Figures side by side. */
export interface Comparison {
  readonly columns: readonly { readonly key: string; readonly title: string; readonly note: string }[];
  readonly rows: readonly ComparisonRow[];
}
