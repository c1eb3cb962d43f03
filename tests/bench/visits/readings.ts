import type { FileKind } from '../browser/fileKind.ts';

/** A file that a page fetched; `at` is when its last byte was here, milliseconds since navigation began. */
export interface FetchedFile {
  readonly address: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly at: number;
}

/** All that one visit of a page gives. Times are milliseconds since navigation began; `null` for what did not happen. */
export interface Readings {
  readonly firstPaint: number | null;
  /** The first frame in which seats are coloured. */
  readonly firstColours: number | null;
  /** From here on the colours stay as they are at the end. */
  readonly completeColours: number | null;
  /** How long tasks blocked the main thread after the first paint. */
  readonly blocked: number;
  readonly layoutShift: number;
  /** The page's own `performance.mark`s, each name's first. */
  readonly marks: Readonly<Record<string, number>>;
  readonly files: readonly FetchedFile[];
  readonly failed: readonly string[];
  readonly errors: readonly string[];
  /** What the visit measured besides, by name. */
  readonly measured: Readonly<Record<string, number | null>>;
}

/** Bytes of all files that had arrived by a time, milliseconds since navigation began. */
export function bytesUntil({ files }: Pick<Readings, 'files'>, time: number): number {
  return files.reduce((sum, { at, bytes }) => sum + (at <= time ? bytes : 0), 0);
}
