import type { CensusBase } from '../../../election/areaColumn.ts';
import type { Contest } from '../../../election/contest.ts';
import { amountInUnit, amountInWords } from '../../../facts/amounts.ts';
import type { Condition } from '../../../facts/condition.ts';
import { type FactDef, type FigureUnit, figureOf, type Operator, unitOf } from '../../../facts/fact.ts';

/** The ends of a range; `null` where it is open. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** The ends and the grain of a slider. */
export interface Domain {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** A range in words: "25% or more", "10% to 25%", "any". */
export function boundsInWords(unit: FigureUnit, { least, most }: Bounds): string {
  if (least !== null && most !== null) return `${amountInUnit(least, unit)} to ${amountInUnit(most, unit)}`;
  if (least !== null) return amountInWords('>=', amountInUnit(least, unit));
  if (most !== null) return amountInWords('<=', amountInUnit(most, unit));
  return 'any';
}

/** The range that the conditions leave to a figure: of several lower or upper ends the tightest. */
export function figureBounds(where: readonly Condition[], figure: string): Bounds {
  let least: number | null = null;
  let most: number | null = null;
  for (const condition of where) {
    if (condition.kind !== 'figure' || condition.figure !== figure) continue;
    const { operator, value } = condition;
    if (operator === '>=' || operator === '>') least = least === null ? value : Math.max(least, value);
    else most = most === null ? value : Math.min(most, value);
  }
  return { least, most };
}

/**
 * The conditions with a figure's range replaced, ends included. An end that stays where it is keeps its condition, so that
 * "more than 10" does not become "10 or more" because the other end moved.
 */
export function withFigureBounds(where: readonly Condition[], figure: string, bounds: Bounds): readonly Condition[] {
  const before = figureBounds(where, figure);
  let changed = where;
  if (bounds.least !== before.least) changed = withEnd(changed, figure, ['>=', '>'], bounds.least);
  if (bounds.most !== before.most) changed = withEnd(changed, figure, ['<=', '<'], bounds.most);
  return changed;
}

function withEnd(
  where: readonly Condition[],
  figure: string,
  operators: readonly [Operator, Operator],
  value: number | null,
): readonly Condition[] {
  const isEnd = (each: Condition) => each.kind === 'figure' && each.figure === figure && operators.includes(each.operator);
  const position = where.findIndex(isEnd);
  const others = where.filter((each) => !isEnd(each));
  if (value === null) return others;
  const end: Condition = { kind: 'figure', figure, operator: operators[0], value };
  // In the old one's place, so that the phrases and the address do not change their order while a thumb is dragged.
  return position < 0 ? [...others, end] : others.toSpliced(position, 0, end);
}

/** The figure of every seat that has one, and a slider's domain that holds them all: from zero to the next round number. */
export function figureDomain(
  seats: readonly Contest[],
  fact: FactDef,
  censusBase: CensusBase,
): { readonly values: readonly number[]; readonly domain: Domain } {
  const values = seats.flatMap((seat) => {
    const figure = figureOf(fact, seat, { party: { id: '' }, censusBase });
    return figure.kind === 'number' ? figure.value : [];
  });
  const [step, round] = unitOf(fact) === 'votes' ? [100, 1_000] : [1, 5];
  const most = Math.max(round, Math.ceil(Math.max(0, ...values) / round) * round);
  return { values, domain: { least: 0, most, step } };
}

/** How many values fall into each of `bins` equal parts of a domain; the upper end belongs to the last part. */
export function histogram(values: readonly number[], { least, most }: Domain, bins: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    if (value < least || value > most) continue;
    const bin = Math.min(bins - 1, Math.floor(((value - least) / (most - least)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

const NUMBER = /^-?\d{1,7}(\.\d{1,4})?$/;

/** A number as a reader writes it, with a hyphen or a true minus sign, "%" and spaces allowed; `null` where it is none. */
export function readValue(text: string): number | null {
  const plain = text.replace(/[\s%+]/g, '').replace('\u2212', '-');
  return NUMBER.test(plain) ? Number(plain) : null;
}
