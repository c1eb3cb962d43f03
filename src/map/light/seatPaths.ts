import { arcNumber, arcRings } from '../../geography/arcRings.ts';
import type { Atlas } from '../../geography/atlas.ts';
import { toMercator } from '../../geography/mercator.ts';
import { type MapGrid, toGrid } from './mapGrid.ts';

type Point = readonly [x: number, y: number];

/** Appends a point unless it is where the line already is. */
function append(line: Point[], point: Point): void {
  const last = line.at(-1);
  if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) line.push(point);
}

/** Twice the area that a ring encloses, in square units. */
function doubledArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], position) => {
    const [nextX, nextY] = ring[(position + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum);
}

/** Two numbers as a path's data writes them shortest: a minus sign separates by itself. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function linePath(line: readonly Point[]): string {
  if (line.length < 2) return '';
  let path = '';
  let [previousX, previousY] = [0, 0];
  line.forEach(([x, y], position) => {
    const step = pair(x - previousX, y - previousY);
    if (position === 0) path += `M${step}`;
    else path += position === 1 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
    [previousX, previousY] = [x, y];
  });
  return path;
}

/** Rings smaller than this many square units are left out, unless they are a seat's largest. */
const SMALLEST_RING = 3;

/** An arc in whole units of the grid, without the points that fall together. */
function gridLine(arc: readonly (readonly number[])[], grid: MapGrid): Point[] {
  const line: Point[] = [];
  for (const [lng = 0, lat = 0] of arc) {
    const [x, y] = toGrid(grid, toMercator([lng, lat]));
    append(line, [Math.round(x), Math.round(y)]);
  }
  return line;
}

/** The given arcs as one SVG path's data in whole units of a grid: borders, each drawn once. */
export function arcPaths(atlas: Atlas, arcs: readonly number[], grid: MapGrid): string {
  return arcs.map((arc) => linePath(gridLine(atlas.topology.arcs[arc] ?? [], grid))).join('');
}

/**
 * Each seat's outline as an SVG path's data in whole units of a grid, by index. Points are rounded arc by arc, so that
 * neighbours share them exactly and no crack opens between them. Seats that are `true` in `backwards`, by index, are written the
 * other way round.
 */
export function seatPaths(atlas: Atlas, grid: MapGrid, backwards: readonly boolean[] = []): readonly string[] {
  const arcs = atlas.topology.arcs.map((arc) => gridLine(arc, grid));
  return atlas.topology.objects.areas.geometries.map((geometry, seat) => {
    const rings = arcRings(geometry).map((references) => {
      const ring: Point[] = [];
      for (const reference of references) {
        const arc = arcs[arcNumber(reference)] ?? [];
        for (const point of reference < 0 ? [...arc].reverse() : arc) append(ring, point);
      }
      if (backwards[seat] === true) ring.reverse();
      if (ring.length > 1) ring.pop();
      return { ring, area: doubledArea(ring) / 2 };
    });
    const largest = Math.max(...rings.map(({ area }) => area));
    return rings
      .filter(({ area }) => area >= SMALLEST_RING || area === largest)
      .map(({ ring }) => `${linePath(ring)}z`)
      .join('');
  });
}
