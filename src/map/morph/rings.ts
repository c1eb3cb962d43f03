import { arcNumber, arcRings } from '../../geography/arcRings.ts';
import type { Atlas } from '../../geography/atlas.ts';
import { toMercator } from '../../geography/mercator.ts';

/** A point of the Mercator unit square or of the screen. */
export type Point = readonly [x: number, y: number];

/** Corners in order, the last not repeating the first. */
export type Ring = readonly Point[];

/** Twice the area within a ring, positive where it runs clockwise with y downwards. */
export function doubledArea(ring: Ring): number {
  let sum = 0;
  let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += beforeX * y - x * beforeY;
    [beforeX, beforeY] = [x, y];
  }
  return sum;
}

/** Each seat's rings in the Mercator unit square, by index, the largest first. */
export function seatRings({ topology }: Pick<Atlas, 'topology'>): Ring[][] {
  const arcs = topology.arcs.map((arc) => arc.map(([lng = 0, lat = 0]): Point => toMercator([lng, lat])));
  return topology.objects.areas.geometries.map((geometry) =>
    arcRings(geometry)
      .map((references) =>
        references.flatMap((reference) => {
          const arc = arcs[arcNumber(reference)] ?? [];
          // Where one arc ends, the next begins.
          return reference < 0 ? arc.slice(1).reverse() : arc.slice(0, -1);
        }),
      )
      .map((ring) => ({ ring, area: Math.abs(doubledArea(ring)) }))
      .sort((a, b) => b.area - a.area)
      .map(({ ring }) => ring),
  );
}

/** The ring as so many points at equal distances along it, clockwise on a screen, from one of its corners. */
export function resampled(ring: Ring, count: number): Point[] {
  const clockwise = doubledArea(ring) < 0 ? [...ring].reverse() : ring;
  const first = clockwise[0] ?? [0, 0];
  const closed = [...clockwise, first];
  const lengths = closed.slice(1).map(([x, y], at) => Math.hypot(x - (closed[at]?.[0] ?? x), y - (closed[at]?.[1] ?? y)));
  const step = lengths.reduce((sum, length) => sum + length, 0) / count;
  const points: Point[] = [];
  let edge = 0;
  let passed = 0;
  for (let at = 0; at < count; at += 1) {
    const wanted = at * step;
    for (
      let length = lengths[edge];
      length !== undefined && passed + length <= wanted && edge < lengths.length - 1;
      length = lengths[edge]
    ) {
      passed += length;
      edge += 1;
    }
    const length = lengths[edge] ?? 0;
    const part = length === 0 ? 0 : (wanted - passed) / length;
    const [fromX, fromY] = closed[edge] ?? first;
    const [toX, toY] = closed[edge + 1] ?? first;
    points.push([fromX + (toX - fromX) * part, fromY + (toY - fromY) * part]);
  }
  return points;
}

/**
 * The points of a ring begun at another one of them, so that each lies in the same direction from the middle as its counterpart in
 * `to`: on the way there the outline neither turns nor crosses itself. Both have as many points and run the same way round.
 */
export function aligned(points: readonly Point[], to: readonly Point[]): Point[] {
  const here = fromMiddle(points);
  const there = fromMiddle(to);
  const size = there.length;
  let best = { shift: 0, agreement: Number.NEGATIVE_INFINITY };
  for (let shift = 0; shift < size; shift += 2) {
    let agreement = 0;
    for (let at = 0; at < size; at += 1) {
      const other = at + shift;
      agreement += (here[other < size ? other : other - size] ?? 0) * (there[at] ?? 0);
    }
    if (agreement > best.agreement) best = { shift: shift / 2, agreement };
  }
  return [...points.slice(best.shift), ...points.slice(0, best.shift)];
}

/** The points as seen from their middle, x and y in turn. */
function fromMiddle(points: readonly Point[]): Float64Array {
  let [middleX, middleY] = [0, 0];
  for (const [x, y] of points) {
    middleX += x / points.length;
    middleY += y / points.length;
  }
  return Float64Array.from(points.flatMap(([x, y]) => [x - middleX, y - middleY]));
}
