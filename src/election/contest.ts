import type { Area } from './area.ts';
import type { PartyId } from './party.ts';
import { type Poll, winnerOf } from './poll.ts';

/** How far a contest has come: what is known of its result, or why there is none. */
export const CONTEST_STATUSES = [
  'awaited',
  'counting',
  'recount',
  'winner only',
  'declared',
  'corrected',
  'postponed',
  'no contest',
] as const;
export type ContestStatus = (typeof CONTEST_STATUSES)[number];

/** One area's vote at one election. */
export interface Contest extends Area {
  readonly status: ContestStatus;
  /** How many are elected. */
  readonly seats: number;
  /** The result, as far as it is known; `null` where nothing is. */
  readonly poll: Poll | null;
  /** The same area's result in the election's baseline; `null` where there is no baseline, or none here. */
  readonly before: Poll | null;
}

/** Who won a contest, and whether the area changed hands since the baseline. */
export type Outcome =
  | { readonly kind: 'hold'; readonly winner: PartyId }
  | { readonly kind: 'gain'; readonly winner: PartyId; readonly from: PartyId }
  /** There is nothing to compare it with. */
  | { readonly kind: 'win'; readonly winner: PartyId };

/**
 * A hold or a gain, measured against the winner of the baseline; Labour and Co-operative count as Labour. `null` where no winner is
 * known.
 */
export function outcomeOf({ poll, before }: Pick<Contest, 'poll' | 'before'>): Outcome | null {
  const winner = winnerOf(poll);
  if (winner === null) return null;
  const from = winnerOf(before);
  if (from === null) return { kind: 'win', winner };
  return winner === from ? { kind: 'hold', winner } : { kind: 'gain', winner, from };
}

/** Whether a seat was held by less than a majority of so many votes; never where the majority or the baseline is not known. */
export function isNearMiss(contest: Contest, under: number): boolean {
  const majority = contest.poll?.majority ?? null;
  return majority !== null && majority < under && outcomeOf(contest)?.kind === 'hold';
}
