import type { GridTransform } from '../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../src/dataset/boundaries.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import { squareMetres } from './grid.ts';
import { ringPoints, type SharedArcs, seatsOfArcs } from './sharedArcs.ts';

/**
 * The seats' polygons without islands, and lakes on the coast, smaller than an area in square metres. An island that several
 * seats share is one piece and goes or stays as a whole; every seat keeps its largest polygon, however small.
 */
export function withoutSmallPieces(shared: SharedArcs, transform: GridTransform, smallest: number): ArcPolygons[] {
  const pieces = landmasses(shared);
  const areas = new Map<number, number>();
  const kept = new Set<number>();
  shared.seats.forEach((polygons, seat) => {
    let largest = { piece: -1, area: -1 };
    polygons.forEach(([outer = []], position) => {
      const piece = pieces.get(keyOf(seat, position)) ?? -1;
      const area = squareMetres(ringPoints(outer, shared.arcs), transform);
      areas.set(piece, (areas.get(piece) ?? 0) + area);
      if (area > largest.area) largest = { piece, area };
    });
    kept.add(largest.piece);
  });
  for (const [piece, area] of areas) if (area >= smallest) kept.add(piece);

  const users = seatsOfArcs(shared);
  return shared.seats.map((polygons, seat) =>
    polygons
      .filter((_, position) => kept.has(pieces.get(keyOf(seat, position)) ?? -1))
      .map(([outer = [], ...holes]) => [
        outer,
        ...holes.filter(
          (hole) =>
            hole.some((reference) => (users[arcNumber(reference)]?.length ?? 0) > 1) ||
            squareMetres(ringPoints(hole, shared.arcs), transform) >= smallest,
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
