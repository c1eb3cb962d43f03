import type { Area, Nation } from './area.ts';
import { type Fraction, fractionOf } from './units.ts';

/** Whose answers a share of residents is a part of: all of them, or those who answered the question. */
export type CensusBase = 'residents' | 'answered';

/** A census, or what else counted a column. */
export interface ColumnSource {
  /** "Census 2021" */
  readonly title: string;
  readonly publisher: string;
  /** Whose areas it counted. */
  readonly nations: readonly Nation[];
}

/** How a column is shown as a share: all its words, its classes, and what it is a part of. Words stand as in a sentence, without a full stop. */
export interface ColumnShare {
  /** "Muslim residents" */
  readonly name: string;
  /** The column with all of whom these are a part: "residents", in full "all usual residents". */
  readonly of: { readonly id: string; readonly words: string; readonly inFull: string };
  /** The column with those who did not answer; none where everybody did. */
  readonly unanswered?: { readonly id: string; readonly question: string; readonly name: string } | undefined;
  /** Over the map, before ", by constituency": "Residents who are Muslim". */
  readonly headline: string;
  /** Over a slider: "Muslim share". */
  readonly label: string;
  /** In the middle of a sentence: "the Muslim share of residents". */
  readonly phrase: string;
  /** What is said of those counted: "are Muslim". */
  readonly predicate: string;
  /** What it is exactly, in sentences. */
  readonly definition: string;
  /** When they were counted: "Census 2021 (Scotland 2022)". */
  readonly date: string;
  readonly sources: readonly ColumnSource[];
  /** Where there is no figure, what a reading says then, and why; none where every area has one. */
  readonly lacking?: { readonly where: string; readonly words: string; readonly why: string } | undefined;
  /** Between its classes, in per cent, ascending; one fewer than the ramp's colours, so five. */
  readonly breaks: readonly number[];
  readonly ramp: 'sequential';
}

/** A column of an area set: how many in each area are something. The package brings it with its description. */
export interface AreaColumn {
  /** As addresses call it: "muslim". */
  readonly id: string;
  /** Where the results' file has it among the seats' own: "muslimResidents". New ones stand beside their descriptions. */
  readonly column?: 'residents' | 'muslimResidents' | 'religionNotAnswered' | undefined;
  /** None for one that others are only a part of. */
  readonly share?: ColumnShare | undefined;
}

/** A column that is shown. */
export interface SharedColumn extends AreaColumn {
  readonly share: ColumnShare;
}

/** The columns that are shown, in their order. */
export function sharedColumns({ columns }: { readonly columns: readonly AreaColumn[] }): readonly SharedColumn[] {
  return columns.filter((column): column is SharedColumn => column.share !== undefined);
}

/** An area's figure in a column, and the base of which it is a part; both `null` where one of them is not known: missing is not zero. */
export function columnParts(
  { counts }: Pick<Area, 'counts'>,
  { id, share: { of, unanswered } }: SharedColumn,
  base: CensusBase,
): readonly [part: number | null, whole: number | null] {
  const part = counts[id] ?? null;
  const all = counts[of.id] ?? null;
  const silent = unanswered === undefined ? 0 : (counts[unanswered.id] ?? null);
  if (part === null || all === null || silent === null) return [null, null];
  return [part, base === 'residents' ? all : all - silent];
}

/** The first as a part of the second; `null` where one of them is not known. */
export function columnShare(area: Pick<Area, 'counts'>, column: SharedColumn, base: CensusBase): Fraction | null {
  return fractionOf(...columnParts(area, column, base));
}
