import type { Candidacy } from '../../election/candidacy.ts';
import type { Contest } from '../../election/contest.ts';
import type { PartyId } from '../../election/party.ts';
import type { At } from './claimFigure.ts';

/** What a figure was computed from. */
export type Working =
  /** A candidate's votes, as declared. */
  | { readonly kind: 'declared'; readonly candidacy: Candidacy }
  | { readonly kind: 'share of candidate'; readonly candidacy: Candidacy; readonly validVotes: number }
  /** The candidates down to the one asked for, most votes first. */
  | { readonly kind: 'place'; readonly ranking: readonly Candidacy[] }
  | { readonly kind: 'difference'; readonly more: Candidacy; readonly fewer: Candidacy }
  | {
      readonly kind: 'notional majority';
      readonly winner: PartyId;
      readonly runnerUp: PartyId;
      readonly votes: readonly [number, number];
    }
  | {
      readonly kind: 'combined share';
      readonly party: PartyId;
      readonly at: At;
      readonly votes: number;
      readonly validVotes: number;
      readonly seats: number;
    }
  | {
      readonly kind: 'combined change';
      readonly party: PartyId;
      readonly current: { readonly votes: number; readonly validVotes: number };
      readonly before: { readonly votes: number; readonly validVotes: number };
      readonly seats: number;
    }
  | {
      readonly kind: 'average change';
      readonly party: PartyId;
      readonly sum: number;
      readonly averagedOver: number;
      readonly seats: number;
    }
  | { readonly kind: 'total votes'; readonly party: PartyId; readonly at: At; readonly stoodIn: number; readonly seats: number }
  | { readonly kind: 'count'; readonly counted: readonly Contest[]; readonly among: number };
