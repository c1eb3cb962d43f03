import { doubledArea, type Point, type Ring } from './ring.ts';

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
