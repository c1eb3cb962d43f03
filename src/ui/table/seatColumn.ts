import type { Contest } from '../../election/contest.ts';
import type { PartyId } from '../../election/party.ts';
import type { Reading } from '../../facts/measure.ts';

/** A seat's figure in the unit of its column, or why there is none. */
export type Figure = Exclude<Reading, { readonly kind: 'category' }>;

/** A seat's words in a column, with the party whose colour stands beside them. */
export interface Words {
  readonly text: string;
  readonly party: PartyId | null;
}

/**
 * What figures are counted in. "per cent" holds 37.1 for 37.1%; "points" are percentage points of change, with their sign; "swing" is in points too,
 * of which the closest seats need hundredths. */
export type FigureUnit = 'per cent' | 'points' | 'swing' | 'votes' | 'electors';

export const COLUMN_GROUPS = ['Seat', 'Result', 'Residents and challengers', 'Parties'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

interface ColumnBase {
  /** "majority", "change.lab" */
  readonly id: string;
  readonly group: ColumnGroup;
  /** Over the column: "Labour change". */
  readonly heading: string;
  /** What it says exactly: what it is a part of, or what it is compared with. */
  readonly description: string;
  /** Whether it tells of residents or of votes: where both meet, a sentence says that areas are not people. */
  readonly about: 'place' | 'residents' | 'votes';
}

/** A column of words. */
export interface WordsColumn extends ColumnBase {
  readonly kind: 'words';
  read(seat: Contest): Words;
}

/** A column of figures, which a chart can draw too. */
export interface FigureColumn extends ColumnBase {
  readonly kind: 'figure';
  readonly unit: FigureUnit;
  /** As in the middle of a sentence, with its baseline: "the change in Labour’s share since the 2019 notional result". */
  readonly phrase: string;
  /** Of a change, what it is since: "2019 (notional)". */
  readonly since?: string;
  read(seat: Contest): Figure;
}

/** Something that a table of seats can show. */
export type SeatColumn = WordsColumn | FigureColumn;

/** Whether residents' characteristics and votes stand side by side in these columns. */
export function residentsMeetVotes(columns: readonly SeatColumn[]): boolean {
  return columns.some(({ about }) => about === 'residents') && columns.some(({ about }) => about === 'votes');
}
