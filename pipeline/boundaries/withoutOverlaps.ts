import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { type Scale, stepsWithin } from './disentangled.ts';
import { distanceToSegment } from './distanceToSegment.ts';
import { findMeetings } from './meetings.ts';
import { findOverlaps, type Overlap, type SeatsBeside } from './overlaps.ts';

const MOST_ROUNDS = 20;
/** An overlap is worse than any number of touches that undoing it is likely to leave. */
const OVERLAP = 8;
/** How many points in a row may move or go at once. */
const MOST_AT_ONCE = 6;

/** In grid steps, besides: how far from an overlap lines may change, and by how much. */
export interface MendingScale extends Scale {
  readonly window: number;
  readonly farthestMove: number;
}

type Line = readonly GridPoint[];
type Box = readonly [west: number, south: number, east: number, north: number];

/** Part of an arc round an overlap: its points from `start` on. */
interface Piece {
  readonly arc: number;
  readonly start: number;
  readonly line: Line;
}

/** The lines that stand in place of some pieces, by the pieces' positions. */
type Change = ReadonlyMap<number, Line>;

/**
 * Arcs with which no seat lies over another or over itself. Round each overlap every small change is tried: a point moved, put in or
 * taken away, the end that arcs share moved, the way between two places of one arc run the other way round. Of those that leave the
 * least amiss the shortest is made, and so on until no change helps. What is left then is for the caller to refuse.
 */
export function withoutOverlaps(arcs: readonly Line[], beside: SeatsBeside, scale: MendingScale): Line[] {
  const result = [...arcs];
  const hopeless = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const overlaps = findOverlaps(result, beside, scale.cellSize);
    if (overlaps.filter((overlap) => mend(overlap, result, beside, scale, hopeless)).length === 0) break;
  }
  return result;
}

function mend({ point }: Overlap, arcs: Line[], beside: SeatsBeside, scale: MendingScale, hopeless: Set<string>): boolean {
  const { cellSize, reach, window, farthestMove } = scale;
  const around: Box = [point[0] - window, point[1] - window, point[0] + window, point[1] + window];
  const box = hullOf(
    piecesIn(around, arcs).map(({ line }) => line),
    around,
  );
  const pieces = piecesIn(box, arcs);
  const own: SeatsBeside = {
    left: pieces.map(({ arc }) => beside.left[arc] ?? []),
    right: pieces.map(({ arc }) => beside.right[arc] ?? []),
  };
  const lines = pieces.map(({ line }) => line);
  const place = JSON.stringify(lines);
  if (hopeless.has(place)) return false;
  const amiss = (changed: readonly Line[]): number => {
    const meetings = findMeetings(changed, cellSize);
    // Outside the box pieces end where their arcs go on.
    const overlaps = findOverlaps(changed, own, cellSize, meetings).filter((overlap) => isIn(box, overlap.point));
    return meetings.length + OVERLAP * overlaps.length;
  };
  const farthestOf = (change: Change): number =>
    Math.max(...[...change].map(([position, line]) => farthest(line, lines[position] ?? line)));

  let least = amiss(lines);
  let best: { change: Change; far: number } | null = null;
  for (const change of changesOf(pieces, arcs, around, reach)) {
    const then = amiss(lines.map((line, position) => change.get(position) ?? line));
    if (then > least || (then === least && best === null)) continue;
    const far = farthestOf(change);
    if (far <= farthestMove && (then < least || (best !== null && far < best.far))) [least, best] = [then, { change, far }];
  }
  if (best === null) {
    hopeless.add(place);
    return false;
  }
  // The last pieces of an arc first, so that the others' starts stay right.
  for (const [position, line] of [...best.change].sort(([a], [b]) => b - a)) {
    const piece = pieces[position];
    if (piece === undefined) continue;
    const arc = [...(arcs[piece.arc] ?? [])];
    arc.splice(piece.start, piece.line.length, ...line);
    arcs[piece.arc] = arc;
  }
  return true;
}

/** The runs of points of each arc whose segments meet a box. */
function piecesIn(box: Box, arcs: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [arc, points] of arcs.entries()) {
    let start = -1;
    for (let position = 0; position < points.length; position += 1) {
      const meets = position + 1 < points.length && meetsBox(box, points[position], points[position + 1]);
      if (meets && start < 0) start = position;
      if (meets || start < 0) continue;
      pieces.push({ arc, start, line: points.slice(start, position + 1) });
      start = -1;
    }
  }
  return pieces;
}

function* changesOf(pieces: readonly Piece[], arcs: readonly Line[], around: Box, reach: number): Generator<Change> {
  const steps = stepsWithin(reach);
  for (const [number, { line }] of pieces.entries()) {
    const isWithin = (position: number): boolean => isIn(around, line[position]);
    for (let position = 1; position < line.length; position += 1) {
      const [before = [0, 0], here = [0, 0]] = line.slice(position - 1, position + 1);
      const put = (gone: number, ...points: GridPoint[]) => new Map([[number, line.toSpliced(position, gone, ...points)]]);
      if (meetsBox(around, before, here)) {
        const middle: GridPoint = [Math.round((before[0] + here[0]) / 2), Math.round((before[1] + here[1]) / 2)];
        for (const [x, y] of steps) {
          if (isWithin(position)) yield put(0, [here[0] + x, here[1] + y]);
          if (isWithin(position - 1)) yield put(0, [before[0] + x, before[1] + y]);
          yield put(0, [middle[0] + x, middle[1] + y]);
        }
      }
      if (position === line.length - 1 || !isWithin(position)) continue;
      for (let gone = 1; gone <= MOST_AT_ONCE && position + gone < line.length; gone += 1) {
        const points = line.slice(position, position + gone);
        yield put(gone);
        yield put(gone, ...points.toReversed());
        for (const [x, y] of gone === 1 ? steps : stepsWithin(1))
          yield put(gone, ...points.map(([ownX, ownY]): GridPoint => [ownX + x, ownY + y]));
      }
    }
  }
  for (const end of endsIn(around, pieces, arcs)) {
    for (const [x, y] of steps) yield movedEnd(end, [end[0] + x, end[1] + y], pieces, arcs);
  }
}

function endsIn(around: Box, pieces: readonly Piece[], arcs: readonly Line[]): GridPoint[] {
  const ends = pieces.flatMap(({ arc }) => [arcs[arc]?.[0], arcs[arc]?.at(-1)]);
  const unique = new Map(ends.flatMap((end) => (end !== undefined && isIn(around, end) ? [[end.join(' '), end]] : [])));
  return [...unique.values()];
}

/** All arcs that end at a point, ending at another. */
function movedEnd(from: GridPoint, to: GridPoint, pieces: readonly Piece[], arcs: readonly Line[]): Change {
  const lines = new Map<number, Line>();
  for (const [number, { arc, start, line }] of pieces.entries()) {
    const opens = start === 0 && isSame(line[0], from);
    const closes = start + line.length === arcs[arc]?.length && isSame(line.at(-1), from);
    if (opens || closes)
      lines.set(
        number,
        line.map((point, position) => ((opens && position === 0) || (closes && position === line.length - 1) ? to : point)),
      );
  }
  return lines;
}

/** How far, in grid steps, the points of either line lie from the other line. */
function farthest(a: Line, b: Line): number {
  return Math.max(...a.map((point) => distanceTo(b, point)), ...b.map((point) => distanceTo(a, point)));
}

function distanceTo(line: Line, point: GridPoint): number {
  return Math.min(...line.map((from, position) => distanceToSegment(point, from, line[position + 1] ?? from)));
}

function hullOf(lines: readonly Line[], [west, south, east, north]: Box): Box {
  const points = lines.flat();
  return [
    points.reduce((least, [x]) => Math.min(least, x), west),
    points.reduce((least, [, y]) => Math.min(least, y), south),
    points.reduce((most, [x]) => Math.max(most, x), east),
    points.reduce((most, [, y]) => Math.max(most, y), north),
  ];
}

function isIn([west, south, east, north]: Box, point: GridPoint | undefined): boolean {
  return point !== undefined && point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north;
}

function meetsBox([west, south, east, north]: Box, a: GridPoint | undefined, b: GridPoint | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    Math.min(a[0], b[0]) <= east && Math.max(a[0], b[0]) >= west && Math.min(a[1], b[1]) <= north && Math.max(a[1], b[1]) >= south
  );
}

function isSame(a: GridPoint | undefined, b: GridPoint | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
