import type { AreaCode } from '../../src/election/area.ts';
import type { BorderLine, Borders } from './borderLines.ts';
import type { NationalGridPosition } from './nationalGrid.ts';

/** A seat and how far its border is from a position, in metres. */
export interface NearbySeat {
  readonly code: AreaCode;
  readonly metres: number;
}

const FIRST_RADIUS = 50;

/** The seat whose border is nearest to a position, however far; of seats equally near, the one whose border comes first. */
export function nearestSeat({ lines, index }: Borders, position: NationalGridPosition): NearbySeat {
  const [easting, northing] = position;
  for (let radius = FIRST_RADIUS; ; radius *= 2) {
    const found = index.search(easting - radius, northing - radius, easting + radius, northing + radius).sort((a, b) => a - b);
    let nearest: NearbySeat | null = null;
    for (const number of found) {
      const line = lines[number];
      if (line === undefined) continue;
      const metres = metresToLine(position, line);
      if (nearest === null || metres < nearest.metres) nearest = { code: line.code, metres };
    }
    // Lines outside the square are further away than its radius, so one within the radius is the nearest of all.
    if (nearest !== null && nearest.metres <= radius) return nearest;
  }
}

function metresToLine([x, y]: NationalGridPosition, { from, to }: BorderLine): number {
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]];
  const square = alongX ** 2 + alongY ** 2;
  const share = square === 0 ? 0 : ((x - from[0]) * alongX + (y - from[1]) * alongY) / square;
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from[0] - nearest * alongX, y - from[1] - nearest * alongY);
}
