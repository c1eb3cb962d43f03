import type { Candidacy } from '../../election/candidacy.ts';
import type { Contest } from '../../election/contest.ts';
import { winnerOf } from '../../election/poll.ts';
import type { Claim, ClaimPart, FigurePart, OutcomePart, Stated, UncheckedPart } from './claim.ts';
import { claimedCandidate } from './claimedCandidate.ts';
import type { ClaimFigure } from './claimFigure.ts';
import { compare } from './compare.ts';
import type { ComputedFigure } from './computedFigure.ts';
import { computeFigure } from './computeFigure.ts';
import type { Results } from './results.ts';
import { whileCounting } from './rules/whileCounting.ts';
import { overallVerdict, type Verdict } from './verdict.ts';

/** A part of a claim beside what the results say. */
export type CheckedPart =
  | {
      readonly kind: 'figure';
      readonly part: FigurePart;
      readonly computed: ComputedFigure;
      /** The stated figure in the computed one's unit; what it is where it is itself a figure of the results. */
      readonly stated: ComputedFigure | number;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'outcome';
      readonly part: OutcomePart;
      /** `null` where the results have no such seat. */
      readonly result: { readonly seat: Contest; readonly first: Candidacy; readonly second: Candidacy } | null;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'unchecked'; readonly part: UncheckedPart; readonly verdict: 'unchecked' };

/** A claim beside what the results say. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly parts: readonly CheckedPart[];
}

function isFigure(stated: Stated): stated is ClaimFigure {
  return typeof stated === 'object' && 'of' in stated;
}

function checkFigure(part: FigurePart, results: Results): CheckedPart {
  const computed = computeFigure(part.figure, results);
  const stated = isFigure(part.stated)
    ? computeFigure(part.stated, results)
    : typeof part.stated === 'number'
      ? part.stated
      : part.stated.value;
  const value = typeof stated === 'number' ? stated : stated.kind === 'value' ? stated.value : null;
  if (computed.kind === 'none' || value === null) return { kind: 'figure', part, computed, stated, verdict: 'unchecked' };
  const verdict = compare(part.compare, value, computed.value, computed.unit);
  const dated = part.whileCounting ? whileCounting(verdict, value, computed.value, computed.unit) : verdict;
  return { kind: 'figure', part, computed, stated, verdict: dated };
}

function checkOutcome(part: OutcomePart, results: Results): CheckedPart {
  const found = claimedCandidate(part.winner, results);
  const [first, second] = found?.standing ?? [];
  if (found === null || first === undefined || second === undefined)
    return { kind: 'outcome', part, result: null, verdict: 'unchecked' };
  const same =
    found.candidacy === first &&
    (part.second === undefined || second.surname === part.second) &&
    winnerOf(found.seat.before) === part.from;
  return { kind: 'outcome', part, result: { seat: found.seat, first, second }, verdict: same ? 'borne-out' : 'not-borne-out' };
}

function checkPart(part: ClaimPart, results: Results): CheckedPart {
  switch (part.kind) {
    case 'figure':
      return checkFigure(part, results);
    case 'outcome':
      return checkOutcome(part, results);
    case 'unchecked':
      return { kind: 'unchecked', part, verdict: 'unchecked' };
    default:
      return part satisfies never;
  }
}

/** Checks each part of a claim against the declared results. The claim's own verdict is the gravest of those that can be given. */
export function checkClaim(claim: Claim, results: Results): CheckedClaim {
  const parts = claim.parts.map((part) => checkPart(part, results));
  return { claim, parts, verdict: overallVerdict(parts.map(({ verdict }) => verdict)) };
}
