import type { Position } from 'geojson';

const POSITIONS_AT_MOST = 2000;

/**
 * A long line as shorter ones that meet end to end; a short one as it is. MapLibre draws a line from one run of vertices, of which
 * there can be 65,535, and a rocky coast with round joins needs more.
 */
export function lineParts(line: Position[]): Position[][] {
  if (line.length <= POSITIONS_AT_MOST) return [line];
  const parts: Position[][] = [];
  for (let from = 0; from < line.length - 1; from += POSITIONS_AT_MOST - 1) parts.push(line.slice(from, from + POSITIONS_AT_MOST));
  return parts;
}
