import { type Challenged, challengersShare } from './challengers.ts';
import { changeInShare } from './change.ts';
import { type Contest, outcomeOf } from './contest.ts';
import { type CensusBase, muslimShare } from './muslimShare.ts';
import type { PartyId } from './party.ts';
import { shareOf, turnoutOf, winnerOf } from './poll.ts';

export const OPERATORS = ['>=', '<=', '>', '<'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Figures that a condition can compare. `majority` is in votes, `change` in percentage points, the others in per cent. */
export const SEAT_FIGURES = ['muslim', 'majority', 'turnout', 'challengers'] as const;
export const PARTY_FIGURES = ['change', 'share'] as const;
/** Facts that a condition can ask for. */
export const FACTS = ['winner', 'was', 'second', 'result', 'region', 'nation', 'seat'] as const;

export type SeatFigure = (typeof SEAT_FIGURES)[number];
export type PartyFigure = (typeof PARTY_FIGURES)[number];
export type Fact = (typeof FACTS)[number];

/** One thing that a seat must fulfil to be in a group. */
export type Condition =
  | { readonly kind: 'figure'; readonly figure: SeatFigure; readonly operator: Operator; readonly value: number }
  | {
      readonly kind: 'partyFigure';
      readonly figure: PartyFigure;
      readonly party: PartyId;
      readonly operator: Operator;
      readonly value: number;
    }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly oneOf: readonly string[] };

function percent(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}

/** A seat's figure in the unit in which conditions are written; `null` where there is none. */
export function figureOf(contest: Contest, figure: SeatFigure, base: CensusBase, election: Challenged): number | null {
  switch (figure) {
    case 'muslim':
      return percent(muslimShare(contest, base));
    case 'majority':
      return contest.poll?.majority ?? null;
    case 'turnout':
      return percent(turnoutOf(contest.poll));
    case 'challengers':
      return percent(challengersShare(contest.poll, election));
    default:
      return figure satisfies never;
  }
}

/** A party's figure in a seat, in the unit in which conditions are written; `null` where there is none. */
export function partyFigureOf(contest: Contest, figure: PartyFigure, party: PartyId): number | null {
  if (figure === 'share') return percent(shareOf(contest.poll, party));
  const change = changeInShare(contest, party);
  return change.kind === 'change' ? change.points : null;
}

/** `null` where nothing is known of it. */
function factOf(contest: Contest, fact: Fact): string | null {
  switch (fact) {
    case 'winner':
      return winnerOf(contest.poll);
    case 'was':
      return winnerOf(contest.before);
    case 'second':
      return contest.poll?.runnerUp ?? null;
    case 'result':
      return outcomeOf(contest)?.kind ?? null;
    case 'region':
      return contest.region;
    case 'nation':
      return contest.nation;
    case 'seat':
      return contest.code;
    default:
      return fact satisfies never;
  }
}

function holds(figure: number | null, operator: Operator, value: number): boolean {
  if (figure === null) return false;
  switch (operator) {
    case '>=':
      return figure >= value;
    case '<=':
      return figure <= value;
    case '>':
      return figure > value;
    case '<':
      return figure < value;
    default:
      return operator satisfies never;
  }
}

/** Whether a seat fulfils a condition. A seat without the figure does not: no figure is neither small nor large. */
export function fulfils(contest: Contest, condition: Condition, base: CensusBase, election: Challenged): boolean {
  switch (condition.kind) {
    case 'figure':
      return holds(figureOf(contest, condition.figure, base, election), condition.operator, condition.value);
    case 'partyFigure':
      return holds(partyFigureOf(contest, condition.figure, condition.party), condition.operator, condition.value);
    case 'fact': {
      const fact = factOf(contest, condition.fact);
      return fact !== null && condition.oneOf.includes(fact);
    }
    default:
      return condition satisfies never;
  }
}
