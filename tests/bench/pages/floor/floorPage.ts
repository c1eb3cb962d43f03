import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { toMercator } from '../../../../src/geography/mercator.ts';
import type { ReferenceTopology } from '../../build/referenceTopology.ts';
import type { ReferenceResults } from '../referenceResults.ts';

/** Units along the country's longer side: about the device pixels of a phone's screen. */
const GRID = 1500;

type GridPoint = readonly [x: number, y: number];

/**
 * The page that no other can beat: one HTML file without a script, in which all seats stand as coloured paths of an inline SVG, whole
 * numbers on a grid of 1,500 units, one group a party so that a colour is written once.
 */
export function floorPage(topology: ReferenceTopology, { parties, seats }: ReferenceResults): string {
  const { features } = feature(topology, topology.objects.areas);
  const areas = features.flatMap(({ geometry, properties: { code } }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ code, rings: ringsOf(geometry).map(projected) }] : [],
  );
  const { toGrid, width, height } = gridOf(areas.flatMap(({ rings }) => rings.flat()));
  const winners = new Map(seats.map(({ code, winner }) => [code, winner]));
  const groups = Object.entries(parties).flatMap(([party, { colour }]) => {
    const paths = areas
      .filter(({ code }) => winners.get(code) === party)
      .map(({ rings }) => `<path d="${pathOf(rings.map((ring) => ring.map(toGrid)))}"/>`);
    return paths.length === 0 ? [] : [`<g fill="${colour}">${paths.join('')}</g>`];
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>General election, 4 July 2024</title>
<style>body{margin:0}svg{display:block;width:100vw;height:100vh}path{stroke:#fff;stroke-width:.4}</style>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="The winner in each of the 650 seats">${groups.join('')}</svg>
</html>
`;
}

function ringsOf(geometry: Feature<Polygon | MultiPolygon>['geometry']): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function projected(ring: readonly Position[]): GridPoint[] {
  return ring.map(([lng = 0, lat = 0]) => toMercator([lng, lat]));
}

function gridOf(points: readonly GridPoint[]): { toGrid(point: GridPoint): GridPoint; width: number; height: number } {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const scale = GRID / Math.max(right - left, bottom - top);
  return {
    toGrid: ([x, y]) => [Math.round((x - left) * scale), Math.round((y - top) * scale)],
    width: Math.ceil((right - left) * scale),
    height: Math.ceil((bottom - top) * scale),
  };
}

/** Rings as relative steps. What the grid flattened is left out, unless it is all that there is of a seat. */
function pathOf(rings: readonly (readonly GridPoint[])[]): string {
  const cleaned = rings.map(withoutNeedlessPoints);
  const visible = cleaned.filter((ring) => ring.length > 2);
  return (visible.length > 0 ? visible : cleaned.slice(0, 1)).map(ringPath).join('');
}

/** A closed ring's corners: no point twice, none on a straight line between its neighbours, the closing point left out. */
function withoutNeedlessPoints(ring: readonly GridPoint[]): GridPoint[] {
  const distinct = ring.slice(1).filter(([x, y], position) => x !== ring[position]?.[0] || y !== ring[position]?.[1]);
  return distinct.filter(([x, y], position) => {
    const [beforeX, beforeY] = distinct.at(position - 1) ?? [x, y];
    const [afterX, afterY] = distinct[(position + 1) % distinct.length] ?? [x, y];
    return (x - beforeX) * (afterY - y) !== (y - beforeY) * (afterX - x);
  });
}

function ringPath(ring: readonly GridPoint[]): string {
  let [x, y] = ring[0] ?? [0, 0];
  const steps = ring.slice(1).map((point) => {
    const step = `${pair(point[0] - x, point[1] - y)}`;
    [x, y] = point;
    return step;
  });
  const [start = [0, 0]] = ring;
  return `M${pair(start[0], start[1])}l${steps.reduce((text, step) => (text === '' || step.startsWith('-') ? text + step : `${text} ${step}`), '')}z`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
