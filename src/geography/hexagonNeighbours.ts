import { type HexagonLayout, type HexagonPosition, hexagonCentre } from './hexagonLayout.ts';
import type { Neighbour, Neighbours } from './neighbours.ts';

/** Centres of hexagons that touch are one unit apart; of those that do not, at least √3. */
const TOUCHING = 1.1;

/**
 * The neighbours of each hexagon: those that touch it. A group of hexagons that touches no other is joined by the shortest way
 * across the water, so that a walk reaches every seat.
 */
export function hexagonNeighbours({ hexagons }: HexagonLayout): Neighbours {
  const neighbours: Neighbour[][] = hexagons.map((hexagon, index) =>
    hexagons.flatMap((other, at) => (at !== index && distance(hexagon, other) < TOUCHING ? [{ index: at, bySea: false }] : [])),
  );
  for (let reached = reachedFrom(neighbours); reached.size < hexagons.length; reached = reachedFrom(neighbours)) {
    let nearest = { from: 0, to: 0, apart: Number.POSITIVE_INFINITY };
    for (const from of reached) {
      const here = hexagons[from];
      hexagons.forEach((there, to) => {
        if (here === undefined || reached.has(to)) return;
        const apart = distance(here, there);
        if (apart < nearest.apart) nearest = { from, to, apart };
      });
    }
    neighbours[nearest.from]?.push({ index: nearest.to, bySea: true });
    neighbours[nearest.to]?.push({ index: nearest.from, bySea: true });
  }
  return neighbours;
}

function distance(a: HexagonPosition, b: HexagonPosition): number {
  const [ax, ay] = hexagonCentre(a);
  const [bx, by] = hexagonCentre(b);
  return Math.hypot(ax - bx, ay - by);
}

/** The seats that a walk from the first one reaches. */
function reachedFrom(neighbours: Neighbours): ReadonlySet<number> {
  const reached = new Set<number>([0]);
  for (const seat of reached) for (const { index } of neighbours[seat] ?? []) reached.add(index);
  return reached;
}
