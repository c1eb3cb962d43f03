import type { CensusBase } from '../election/areaColumn.ts';
import type { NoChange } from '../election/change.ts';
import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import type { Party } from '../election/party.ts';
import type { Fraction } from '../election/units.ts';
import type { Theme } from './scales/ramps.ts';
import type { Scale } from './scales/scale.ts';

export const PALETTES = ['party', 'accessible'] as const;
/** The parties' customary colours, or ones that colour-blind readers tell apart. */
export type Palette = (typeof PALETTES)[number];

/** Why a seat has no value, each its own thing. */
export type Absence = 'no-figure' | 'did-not-stand' | 'new' | 'not-comparable';

/** What a fact says of a seat. `number` is in the fact's own unit, `category` a value that a condition can name, or a key of its scale. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'category'; readonly key: string }
  | { readonly kind: 'absent'; readonly reason: Absence };

/** A reading of a fact of numbers. */
export type Figure = Exclude<Reading, { readonly kind: 'category' }>;

/** A number as a reading; absent for the given reason where it is not known. */
export function numberOr(reason: Absence, value: Fraction | number | null): Figure {
  return value === null ? { kind: 'absent', reason } : { kind: 'number', value };
}

/** A category as a reading; absent where it is not known. */
export function categoryOf(key: string | null): Reading {
  return key === null ? { kind: 'absent', reason: 'no-figure' } : { kind: 'category', key };
}

/** A change that there is not, as a reading: a seat without one of the two results cannot be compared. */
export function withoutChange(reason: NoChange): Reading {
  if (reason === 'never-stood') return { kind: 'absent', reason: 'did-not-stand' };
  return { kind: 'absent', reason: reason === 'no-figure' ? 'not-comparable' : reason };
}

/** What a fact is read with: the party of those that have one for each, and whose answers a share of residents is a part of. */
export interface Asked {
  readonly party: Pick<Party, 'id'>;
  readonly censusBase: CensusBase;
}

/** What a fact's words say of an election: when it was, who published it, what its changes are measured against, and of which parties. */
export type MeasuredElection = Pick<Election, 'date' | 'source' | 'baseline' | 'partyById' | 'featured' | 'challengers'>;

/** What a measure is read and coloured with. */
export interface MeasureContext extends Asked {
  readonly election: MeasuredElection;
  readonly parties: readonly Party[];
  readonly party: Party;
  readonly palette: Palette;
  readonly theme: Theme;
}

/** The unit of a measure's readings: a party, two quantities crossed, or numbers. */
export type MeasureUnit = 'party' | 'square' | 'fraction' | 'percentage points';
/** The unit of a fact's: also a category that is no party, and numbers that are not mapped. */
export type FactUnit = MeasureUnit | 'category' | 'votes' | 'electors';

export const OPERATORS = ['>=', '<=', '>', '<'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What the words of a condition follow from. */
export interface Said {
  readonly election: MeasuredElection;
  readonly censusBase: CensusBase;
  /** The party of a fact that has one for each, as in the middle of a sentence: "the Conservatives". */
  readonly party: string;
}

/** How a condition compares a fact with a number. */
export interface ComparedFact {
  /** Over its slider among the filters; those without one are only written by hand. */
  readonly slider?: string;
  /** In a menu of a party's facts: "share of votes". */
  menu?(election: MeasuredElection): string;
  /** What an amount says of a seat, as a clause: "turnout was 25% or more". */
  words(amount: string, said: Said): string;
  /** The same of an operator and a number, where it takes more than an amount. */
  comparison?(operator: Operator, value: number, said: Said): string;
}

/** How a condition chooses among a fact's values. */
export interface ChosenFact {
  readonly of: 'party' | 'outcome' | 'region' | 'nation' | 'seat';
  /** What alternatives in words say of a seat, as a clause; of a place as it follows "constituencies": "in London or Wales". */
  words(alternatives: string, election: MeasuredElection): string;
}

/** A part and what it is a part of; `null` where one of them is not known. */
export type Parts = readonly [part: number | null, whole: number | null];

/** What is known of each seat: described once, read by whatever shows, sorts, chooses or explains it. */
export interface FactDef {
  /** As addresses call it: "turnout". */
  readonly id: string;
  /** Whether it tells of votes, of residents or of neither: where the first two meet, a sentence says that areas are not people. */
  readonly about: 'votes' | 'residents' | 'place';
  readonly unit: FactUnit;
  /** Whether there is one for each party, "turnout" but "share.lab". */
  readonly usesParty: boolean;
  /** Whether it can be of those who answered a census's question only. */
  readonly usesBase?: boolean;
  /** Whether there is none without a baseline. */
  readonly needsBaseline?: true;
  read(contest: Contest, asked: Asked): Reading;
  /** Of a fraction that is one over a group, too: what is divided by what. */
  parts?(contest: Pick<Contest, 'poll' | 'counts'>, asked: Asked): Parts;
  /** Whether it is set beside that of the baseline where seats are compared. */
  readonly besideBefore?: true;
  /** Where it is coloured as a share, and counted in votes by conditions, tables and charts. */
  votes?(contest: Contest): number | null;
  readonly compared?: ComparedFact;
  readonly chosen?: ChosenFact;
}

/** A fact that can be mapped. */
export interface Measure extends FactDef {
  readonly unit: MeasureUnit;
  /** For the menu: "Change since 2019". */
  name(election: MeasuredElection): string;
  /** The sentence over the map: "Change in Labour's share of the vote since 2019, by constituency". */
  headline(context: MeasureContext): string;
  /** The legend's title with unit and baseline: "Change since the 2019 notional result, percentage points". */
  legendTitle(context: MeasureContext): string;
  /** Where its numbers come from, in a line under the legend. */
  source(context: MeasureContext): string;
  /** A reading in words, with what it compares with, "down 26.6 points since 2019". */
  describe(reading: Reading, context: MeasureContext): string;
  /** Sorts readings, absent ones included, into classes with their colours. */
  scale(context: MeasureContext): Scale<Reading>;
}

/**
 * What figures are written in. "per cent" holds 37.1 for 37.1%; "points" are percentage points of change, with their sign; "swing" is
 * in points too, of which the closest seats need hundredths.
 */
export type FigureUnit = 'per cent' | 'points' | 'swing' | 'votes' | 'electors';

const WRITTEN: Partial<Record<FactUnit, FigureUnit>> = { 'percentage points': 'points', votes: 'votes', electors: 'electors' };

/** Whether a fact's readings are numbers. */
export function isOfNumbers({ unit }: FactDef): boolean {
  return !['party', 'category', 'square'].includes(unit);
}

/** The unit in which conditions, tables and charts have a fact of numbers. */
export function unitOf(fact: FactDef): FigureUnit {
  return fact.votes === undefined ? (WRITTEN[fact.unit] ?? 'per cent') : 'votes';
}

/** A seat's figure in the unit of `unitOf`, or why there is none; there is none of a fact without numbers. */
export function figureOf(fact: FactDef, contest: Contest, asked: Asked): Figure {
  if (fact.votes !== undefined) return numberOr('no-figure', fact.votes(contest));
  const reading = fact.read(contest, asked);
  if (reading.kind === 'category') return { kind: 'absent', reason: 'no-figure' };
  return reading.kind === 'number' && fact.unit === 'fraction' ? { kind: 'number', value: reading.value * 100 } : reading;
}
