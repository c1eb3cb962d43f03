import { FILE_KINDS, type FileKind } from '../browser/fileKind.ts';
import type { Round } from '../rows/round.ts';
import { median } from '../visits/median.ts';
import type { Readings } from '../visits/readings.ts';

/** Medians of what one kind of visit gave over all rounds: milliseconds, and bytes. */
export interface VisitSummary {
  readonly id: string;
  readonly firstPaint: number | null;
  readonly firstColours: number | null;
  readonly completeColours: number | null;
  readonly blocked: number | null;
  readonly layoutShift: number | null;
  readonly bytes: Readonly<Record<FileKind | 'total', number>>;
  readonly marks: Readonly<Record<string, number | null>>;
  readonly measured: Readonly<Record<string, number | null>>;
  readonly failed: readonly string[];
  readonly errors: readonly string[];
}

/** Sums up each visit that was made, in the order of the first round. */
export function visitSummaries(rounds: readonly Round[]): VisitSummary[] {
  const ids = [...new Set(rounds.flatMap((round) => [...round.keys()]))];
  return ids.map((id) =>
    summaryOf(
      id,
      rounds.flatMap((round) => round.get(id) ?? []),
    ),
  );
}

function summaryOf(id: string, visits: readonly Readings[]): VisitSummary {
  const middle = (of: (readings: Readings) => number | null | undefined): number | null =>
    median(visits.map(of).filter((value) => typeof value === 'number'));
  const bytesOf = (kind: FileKind): number =>
    middle(({ files }) => files.reduce((sum, file) => sum + (file.kind === kind ? file.bytes : 0), 0)) ?? 0;
  const bytes = Object.fromEntries(FILE_KINDS.map((kind) => [kind, bytesOf(kind)] as const)) as Record<FileKind, number>;
  const byName = (of: (readings: Readings) => Readonly<Record<string, number | null>>): Record<string, number | null> =>
    Object.fromEntries(
      [...new Set(visits.flatMap((readings) => Object.keys(of(readings))))].map((name) => [
        name,
        middle((readings) => of(readings)[name]),
      ]),
    );
  return {
    id,
    firstPaint: middle(({ firstPaint }) => firstPaint),
    firstColours: middle(({ firstColours }) => firstColours),
    completeColours: middle(({ completeColours }) => completeColours),
    blocked: middle(({ blocked }) => blocked),
    layoutShift: middle(({ layoutShift }) => layoutShift),
    bytes: { ...bytes, total: Object.values(bytes).reduce((sum, value) => sum + value, 0) },
    marks: byName(({ marks }) => marks),
    measured: byName(({ measured }) => measured),
    failed: [...new Set(visits.flatMap(({ failed }) => failed))],
    errors: [...new Set(visits.flatMap(({ errors }) => errors))],
  };
}
