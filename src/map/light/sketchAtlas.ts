import type { Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { Atlas, BoundaryProperties, Bounds, LngLat } from '../../geography/atlas.ts';
import type { HexagonLayout } from '../../geography/hexagonLayout.ts';
import type { LightMapElement } from './lightMapElement.ts';
import { fromGrid, gridBounds, type MapGrid } from './mapGrid.ts';

const PLACE = /^(\d{1,3}) (\d{1,3})$/;

/** The layout of hexagons that a page's light map shows from the first; `null` where it shows boundaries. */
export function hexagonsOfPage({ svg }: LightMapElement): HexagonLayout | null {
  const hexagons = (svg.dataset['hexagons'] ?? '').split(',').flatMap((text) => {
    const [, q, r] = PLACE.exec(text) ?? [];
    return q === undefined || r === undefined ? [] : [{ q: Number(q), r: Number(r) }];
  });
  return hexagons.length === 0 ? null : { layout: 'odd-r', hexagons };
}

const RING = /m([^mz]*)z/gi;
const NUMBER = /-?\d+/g;

/** The rings of a path's data in whole grid units, x and y by turns; relative steps from a ring's first point, as the page's markup writes them. */
function ringsOf(path: string): number[][] {
  return [...path.matchAll(RING)].map(([, steps = '']) => {
    const numbers = (steps.match(NUMBER) ?? []).map(Number);
    for (let at = 2; at < numbers.length; at += 1) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 2] ?? 0);
    return numbers;
  });
}

function boundsOf(rings: readonly number[][], grid: MapGrid): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return [...fromGrid(grid, [left, bottom]), ...fromGrid(grid, [right, top])];
}

function topologyOf(ringsBySeat: readonly number[][][], grid: MapGrid): Atlas['topology'] {
  const arcs: Position[][] = [];
  const geometries: GeometryCollection<BoundaryProperties>['geometries'] = ringsBySeat.map((rings, id) => {
    const polygons = rings.map((ring) => {
      const positions: Position[] = [];
      for (let at = 0; at + 1 < ring.length; at += 2) positions.push([...fromGrid(grid, [ring[at] ?? 0, ring[at + 1] ?? 0])]);
      const [first] = positions;
      if (first !== undefined) positions.push(first);
      return [[arcs.push(positions) - 1]];
    });
    return { type: 'MultiPolygon', id, properties: { code: '' }, arcs: polygons };
  });
  return { type: 'Topology', arcs, objects: { areas: { type: 'GeometryCollection', geometries } } };
}

/**
 * An atlas from the outlines that the page arrived with, so that the map can be used before any boundaries are fetched. Each ring
 * is an arc of its own: neighbours share no arcs, hence there are no borders apart from outlines and nothing to sharpen. Seats go by
 * their index alone; codes are "". Whatever is made of the
 * outlines is made where it is first asked for, which is seldom before the boundaries are there.
 */
export function sketchAtlas(paths: readonly string[], grid: MapGrid): Atlas {
  const rings = once(() => paths.map(ringsOf));
  const bounds = once(() => rings().map((each) => boundsOf(each, grid)));
  const topology = once(() => topologyOf(rings(), grid));
  const labelPoints = once(() => bounds().map(([west, south, east, north]): LngLat => [(west + east) / 2, (south + north) / 2]));
  return {
    get topology() {
      return topology();
    },
    get labelPoints() {
      return labelPoints();
    },
    get bounds() {
      return bounds();
    },
    seatBorders: [],
    regionBorders: [],
    extent: gridBounds(grid),
    detailFile: [],
    sharpened: new Set(),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The sketch of a page's light map, also where that shows hexagons. */
export function sketchOfPage({ svg, grid }: LightMapElement): Atlas {
  const paths = [...svg.querySelectorAll('.light-map__seats path')].map(
    (path) => path.getAttribute('data-boundary') ?? path.getAttribute('d') ?? '',
  );
  return sketchAtlas(paths, grid);
}
