import type { PartyId } from '../../election/party.ts';
import type { Condition } from '../../facts/condition.ts';
import type { ClaimedCandidate, ClaimFigure } from './claimFigure.ts';
import type { Comparison } from './compare.ts';

/** A press report by its letter. */
export type Report = 'A' | 'B' | 'C' | 'D' | 'E';

/** A figure as it was stated: in the unit as read (37.1 for 37.1%), in words with its value, or as another figure of the results. */
export type Stated = number | { readonly value: number; readonly words: string } | ClaimFigure;

/** A figure of a claim. */
export interface FigurePart {
  readonly kind: 'figure';
  readonly figure: ClaimFigure;
  readonly compare: Comparison;
  readonly stated: Stated;
  /** Whether it was stated before the last seats had declared. */
  readonly whileCounting?: true;
  /** Who stated it, where reports disagree: "one report". */
  readonly by?: string;
}

/** Who won a seat in a claim, and from or against whom. */
export interface OutcomePart {
  readonly kind: 'outcome';
  readonly winner: ClaimedCandidate;
  /** The surname of who came second. */
  readonly second?: string;
  /** The party that had won in the baseline; the winner's own where the seat was held. */
  readonly from: PartyId;
}

/** What was stated and the data package cannot tell. */
export interface UncheckedPart {
  readonly kind: 'unchecked';
  /** As it follows "that": "Labour had held the seat since 1955". */
  readonly what: string;
  /** A sentence. */
  readonly why: string;
}

export type ClaimPart = FigurePart | OutcomePart | UncheckedPart;

/** Definitions that a reader may exchange, because the answer depends on them. */
export type DefinitionSwitch = 'threshold' | 'base' | 'change' | 'lost to';

/** Something that reports of 5 July 2024 stated, in our own words, with what of it can be computed. */
export interface Claim {
  readonly id: string;
  readonly reports: readonly Report[];
  /** A few words; the name of the seat where there is one seat. */
  readonly title: string;
  readonly statement: string;
  /** Names in an address of the seats that it is about; none where conditions or all seats are. */
  readonly seats: readonly string[];
  readonly parts: readonly ClaimPart[];
  /** The map that shows it; the seats of the claim are shown on it in any case. */
  readonly show: { readonly colour: string; readonly party?: PartyId; readonly where?: readonly Condition[] };
  readonly switches?: readonly DefinitionSwitch[];
  /** Figures that no report stated, shown beside the switches because they depend on the same definitions. */
  readonly related?: readonly ClaimFigure[];
  /** The id of another claim that measures the same thing otherwise. */
  readonly beside?: string;
}
