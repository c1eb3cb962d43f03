import type { Position } from 'geojson';
import type { Contest } from '../election/contest.ts';
import type { Atlas, Bounds, LngLat } from './atlas.ts';
import { boundsOfArcs, extentOf } from './bounds.ts';
import { type HexagonLayout, type HexagonPoint, hexagonCentre, hexagonCorners, hexagonPlane } from './hexagonLayout.ts';

/** Half a hexagon's width, and a quarter of its height: corners lie at whole multiples of both. */
const CORNER_STEP = [1 / 2, Math.sqrt(3) / 6] as const;

/**
 * A layout of hexagons as an atlas, so that it is drawn, pointed at and flown over like the boundaries are. Each edge is one arc,
 * shared by the two seats beside it; there is no sharper detail.
 */
export function hexagonAtlas({ hexagons }: HexagonLayout, seats: readonly Pick<Contest, 'code' | 'region'>[]): Atlas {
  const place = hexagonPlane(hexagons);
  const arcs: Position[][] = [];
  const arcOfEdge = new Map<string, number>();
  const regionsOfArc: (string | undefined)[][] = [];
  const rings = hexagons.map((hexagon, index) => {
    // Against the clock, as RFC 7946 wants outer rings.
    const corners = hexagonCorners(hexagon).reverse().map(whole);
    return corners.map((from, position) => {
      const to = corners[(position + 1) % corners.length] ?? from;
      const known = arcOfEdge.get(`${to} ${from}`);
      if (known === undefined) arcOfEdge.set(`${from} ${to}`, arcs.push([[...place(exact(from))], [...place(exact(to))]]) - 1);
      const arc = known ?? arcs.length - 1;
      regionsOfArc[arc] = [...(regionsOfArc[arc] ?? []), seats[index]?.region];
      return known === undefined ? arc : ~arc;
    });
  });
  const inner = regionsOfArc.flatMap((regions, arc) => (regions.length === 2 ? [{ arc, divides: regions[0] !== regions[1] }] : []));
  const bounds: Bounds[] = rings.map((ring) =>
    boundsOfArcs(ring.map((reference) => arcs[reference < 0 ? ~reference : reference] ?? [])),
  );
  return {
    topology: {
      type: 'Topology',
      arcs,
      objects: {
        areas: {
          type: 'GeometryCollection',
          geometries: rings.map((ring, id) => ({ type: 'Polygon', id, properties: { code: seats[id]?.code ?? '' }, arcs: [ring] })),
        },
      },
    },
    seatBorders: inner.flatMap(({ arc, divides }) => (divides ? [] : [arc])),
    regionBorders: inner.flatMap(({ arc, divides }) => (divides ? [arc] : [])),
    labelPoints: hexagons.map((hexagon): LngLat => place(hexagonCentre(hexagon))),
    bounds,
    extent: extentOf(bounds),
    detailFile: [],
    sharpened: new Set(),
  };
}

/** A corner in whole steps: the same for the three hexagons that meet there, which sums of fractions are not. */
function whole([x, y]: HexagonPoint): HexagonPoint {
  return [Math.round(x / CORNER_STEP[0]), Math.round(y / CORNER_STEP[1])];
}

function exact([x, y]: HexagonPoint): HexagonPoint {
  return [x * CORNER_STEP[0], y * CORNER_STEP[1]];
}
