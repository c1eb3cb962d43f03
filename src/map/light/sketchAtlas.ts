import type { Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { Atlas, BoundaryProperties, Bounds } from '../../geography/atlas.ts';
import type { LightMapElement } from './lightMapElement.ts';
import { fromGrid, gridBounds, type MapGrid } from './mapGrid.ts';

const RING = /M([^Mz]*)z/g;
const NUMBER = /-?\d+/g;

/** One ring of a path's data as positions in degrees; relative whole steps from its first point, as `seatPaths` writes them. */
function ringPositions(steps: string, grid: MapGrid): Position[] {
  let x = 0;
  let y = 0;
  const numbers = (steps.match(NUMBER) ?? []).map(Number);
  const positions: Position[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    positions.push([...fromGrid(grid, [x, y])]);
  }
  const [first] = positions;
  if (first !== undefined) positions.push(first);
  return positions;
}

function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of positions) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/**
 * An atlas from the outlines that the page arrived with, so that the map can be used before any boundaries are fetched. Each ring
 * is an arc of its own: neighbours share no arcs, hence there are no borders apart from outlines and nothing to sharpen. Seats go by
 * their index alone; codes are "".
 */
export function sketchAtlas(paths: readonly string[], grid: MapGrid): Atlas {
  const arcs: Position[][] = [];
  const bounds: Bounds[] = [];
  const geometries: GeometryCollection<BoundaryProperties>['geometries'] = paths.map((path, id) => {
    const rings = [...path.matchAll(RING)].map(([, steps = '']) => ringPositions(steps, grid));
    bounds.push(boundsOf(rings.flat()));
    const polygons = rings.map((ring) => [[arcs.push(ring) - 1]]);
    return { type: 'MultiPolygon', id, properties: { code: '' }, arcs: polygons };
  });
  return {
    topology: { type: 'Topology', arcs, objects: { constituencies: { type: 'GeometryCollection', geometries } } },
    seatBorders: [],
    regionBorders: [],
    labelPoints: bounds.map(([west, south, east, north]) => [(west + east) / 2, (south + north) / 2]),
    bounds,
    extent: gridBounds(grid),
    detailFile: [],
    sharpened: new Set(),
  };
}

/** The sketch of a page's light map. */
export function sketchOfPage({ svg, grid }: LightMapElement): Atlas {
  const paths = [...svg.querySelectorAll('.light-map__seats path')].map((path) => path.getAttribute('d') ?? '');
  return sketchAtlas(paths, grid);
}
