import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Fraction, PercentagePoints } from '../../election/units.ts';
import type { Condition } from '../../facts/condition.ts';

/** What the figures of a step are computed from. */
export interface StepFacts {
  readonly election: Election;
  /** The seats that fulfil the step's conditions, all of them where it has none: those that the map shows in colour. */
  readonly group: readonly Contest[];
  /** The step's conditions. */
  readonly where: readonly Condition[];
}

/** A figure of a text, computed when it is read; its unit says how it is written. */
export type Figure =
  /** Votes or people: "14,739". */
  | { readonly kind: 'figure'; readonly unit: 'count'; of(facts: StepFacts): number }
  /** A small number of things, up to ten as a word: "five", "28". */
  | { readonly kind: 'figure'; readonly unit: 'number'; of(facts: StepFacts): number }
  /** A share: "37.1%". */
  | { readonly kind: 'figure'; readonly unit: 'share'; of(facts: StepFacts): Fraction }
  /** A change in a share: "down 26.6 points". */
  | { readonly kind: 'figure'; readonly unit: 'points'; of(facts: StepFacts): PercentagePoints };

/** A seat's name, which leads to its record. */
export interface SeatName {
  readonly kind: 'seat';
  /** As in its address, "leicester-south". */
  readonly slug: string;
}

/** A figure that the data package does not hold: what reports gave, in their rounding, with the day. */
export interface ReportedFigure {
  readonly kind: 'reported';
  readonly text: string;
  /** ISO 8601, the day of the reports. */
  readonly on: string;
}

/** The name of a tab of the workbench, which opens it where there is a workbench. */
export interface TabName {
  readonly kind: 'tab';
  readonly id: string;
  readonly label: string;
}

/** A text as plain words, figures and names of seats and tabs, in order. */
export type Passage = readonly (string | Figure | SeatName | ReportedFigure | TabName)[];

/** A text with its figures in place: passage`They won ${seatsWon('lab')} seats.` */
export function passage(words: TemplateStringsArray, ...parts: Exclude<Passage[number], string>[]): Passage {
  return words.flatMap((text, position) => {
    const part = parts[position];
    return [...(text === '' ? [] : [text]), ...(part === undefined ? [] : [part])];
  });
}

/** A seat's name as a part of a passage. */
export function seat(slug: string): SeatName {
  return { kind: 'seat', slug };
}

/** A figure from reports as a part of a passage; `on` is the day of the reports, ISO 8601. */
export function reported(text: string, on: string): ReportedFigure {
  return { kind: 'reported', text, on };
}

/** The name of a tab of the workbench as a part of a passage. */
export function tab(id: string, label: string): TabName {
  return { kind: 'tab', id, label };
}
