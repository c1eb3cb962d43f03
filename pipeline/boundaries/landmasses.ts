import type { GridTransform } from '../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../src/dataset/arcReferences.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import { squareMetres } from './grid.ts';
import { ringPoints, type SharedArcs, seatsOfArcs } from './sharedArcs.ts';

/** Areas in square metres below which pieces are left out. */
export interface SmallestPieces {
  /** Of an island, or a lake on the coast. An island that several seats share is one piece and goes or stays as a whole. */
  readonly island: number;
  /** Of a part of a seat that hangs on other seats, cut off from the rest of its own by a river. */
  readonly part: number;
}

/** The seats' polygons without small pieces; every seat keeps its largest polygon, however small. */
export function withoutSmallPieces(shared: SharedArcs, transform: GridTransform, smallest: SmallestPieces): ArcPolygons[] {
  const pieces = landmasses(shared);
  const areas = new Map<number, number>();
  const kept = new Set<number>();
  const parts = new Set<string>();
  shared.seats.forEach((polygons, seat) => {
    let largest = { key: '', piece: -1, area: -1 };
    polygons.forEach(([outer = []], position) => {
      const piece = pieces.get(keyOf(seat, position)) ?? -1;
      const area = squareMetres(ringPoints(outer, shared.arcs), transform);
      areas.set(piece, (areas.get(piece) ?? 0) + area);
      if (area >= smallest.part) parts.add(keyOf(seat, position));
      if (area > largest.area) largest = { key: keyOf(seat, position), piece, area };
    });
    kept.add(largest.piece);
    parts.add(largest.key);
  });
  for (const [piece, area] of areas) if (area >= smallest.island) kept.add(piece);

  const users = seatsOfArcs(shared);
  return shared.seats.map((polygons, seat) =>
    polygons
      .filter((_, position) => kept.has(pieces.get(keyOf(seat, position)) ?? -1) && parts.has(keyOf(seat, position)))
      .map(([outer = [], ...holes]) => [
        outer,
        ...holes.filter(
          (hole) =>
            hole.some((reference) => (users[arcNumber(reference)]?.length ?? 0) > 1) ||
            squareMetres(ringPoints(hole, shared.arcs), transform) >= smallest.island,
        ),
      ]),
  );
}

/** For each polygon a number that it has in common with those that it borders, directly or through others. */
function landmasses({ arcs, seats }: SharedArcs): Map<string, number> {
  const pieces: string[][] = [];
  const pieceOf = new Map<string, number>();
  const firstUser: (string | null)[] = arcs.map(() => null);
  seats.forEach((polygons, seat) => {
    polygons.forEach((polygon, position) => {
      const key = keyOf(seat, position);
      let own = pieces.push([key]) - 1;
      pieceOf.set(key, own);
      for (const reference of polygon.flat()) {
        const other = firstUser[arcNumber(reference)] ?? null;
        if (other === null) {
          firstUser[arcNumber(reference)] = key;
          continue;
        }
        const joined = pieceOf.get(other) ?? own;
        if (joined === own) continue;
        for (const each of pieces[own] ?? []) {
          pieceOf.set(each, joined);
          pieces[joined]?.push(each);
        }
        pieces[own] = [];
        own = joined;
      }
    });
  });
  return pieceOf;
}

function keyOf(seat: number, polygon: number): string {
  return `${seat} ${polygon}`;
}
