import type { PartyId } from '../../election/party.ts';
import type { Condition } from '../../facts/condition.ts';

/** Now, or in the baseline. */
export type At = 'now' | 'before';

/** A candidate by the seat's name in an address and the surname: "leicester-south", "Adam". */
export interface ClaimedCandidate {
  readonly seat: string;
  readonly surname: string;
}

/** Some seats: one by its name in an address, or those that fulfil conditions (all of them where there are none). */
export type ClaimedSeats = { readonly seat: string } | { readonly where: readonly Condition[] };

/** To whom seats were lost: to independents only, or to anyone. */
export type LostTo = 'independents' | 'anyone';

/** A change over a group of seats: the mean of the seats' changes, or all their votes together. */
export type ChangeKind = 'average' | 'combined';

/** A figure that can be computed from the data package. */
export type ClaimFigure =
  | { readonly of: 'votes'; readonly candidate: ClaimedCandidate }
  | { readonly of: 'share of candidate'; readonly candidate: ClaimedCandidate }
  /** 1 for first. */
  | { readonly of: 'place'; readonly candidate: ClaimedCandidate }
  /** How many votes lie between two candidates, whoever had more. */
  | { readonly of: 'votes between'; readonly candidate: ClaimedCandidate; readonly other: string }
  | { readonly of: 'majority'; readonly seat: string; readonly at: At }
  /** A party's votes ÷ all valid votes of the seats. */
  | { readonly of: 'share'; readonly party: PartyId; readonly at: At; readonly in: ClaimedSeats }
  | { readonly of: 'change'; readonly party: PartyId; readonly as: ChangeKind; readonly in: ClaimedSeats }
  | { readonly of: 'total votes'; readonly party: PartyId; readonly at: At; readonly in: ClaimedSeats }
  | { readonly of: 'seats'; readonly in: ClaimedSeats }
  /** Seats that the party had in the baseline and has no more. */
  | { readonly of: 'seats lost'; readonly party: PartyId; readonly to: LostTo; readonly in: ClaimedSeats };
