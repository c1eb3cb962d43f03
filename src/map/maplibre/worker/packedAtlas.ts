import { arcRings } from '../../../geography/arcRings.ts';
import type { Atlas } from '../../../geography/atlas.ts';

/** The outlines and borders of an atlas as flat lists of numbers, which a worker is handed without being copied piece by piece. */
export interface PackedAtlas {
  /** Longitude and latitude by turns, arc after arc. */
  readonly coordinates: Float64Array;
  /** How many numbers of `coordinates` come before each arc's end. */
  readonly arcEnds: Uint32Array;
  /** For each seat the number of its polygons, for each of these that of its rings, for each of these that of its arcs, and the arcs. */
  readonly seats: Int32Array;
  readonly seatBorders: Uint32Array;
  readonly regionBorders: Uint32Array;
}

/** What is drawn of an atlas. */
export type Outlines = Pick<Atlas, 'topology' | 'seatBorders' | 'regionBorders'>;

type Geometry = Outlines['topology']['objects']['areas']['geometries'][number];

/** Packs what `unpackAtlas` gives back. */
export function packAtlas({ topology, seatBorders, regionBorders }: Outlines): PackedAtlas {
  let length = 0;
  const arcEnds = Uint32Array.from(topology.arcs, (arc) => {
    length += arc.length * 2;
    return length;
  });
  const coordinates = new Float64Array(length);
  let at = 0;
  for (const arc of topology.arcs) {
    for (const [lng = 0, lat = 0] of arc) {
      coordinates[at] = lng;
      coordinates[at + 1] = lat;
      at += 2;
    }
  }
  const seats: number[] = [];
  for (const geometry of topology.objects.areas.geometries) {
    const polygons = polygonsOf(geometry);
    seats.push(polygons.length);
    for (const rings of polygons) {
      seats.push(rings.length);
      for (const arcs of rings) seats.push(arcs.length, ...arcs);
    }
  }
  return {
    coordinates,
    arcEnds,
    seats: Int32Array.from(seats),
    seatBorders: Uint32Array.from(seatBorders),
    regionBorders: Uint32Array.from(regionBorders),
  };
}

/** The outlines as they were packed; a seat of one polygon, too, is a multi-polygon. */
export function unpackAtlas({ coordinates, arcEnds, seats, seatBorders, regionBorders }: PackedAtlas): Outlines {
  const arcs = Array.from(arcEnds, (end, arc) => {
    const line: number[][] = [];
    for (let at = arcEnds[arc - 1] ?? 0; at < end; at += 2) line.push([coordinates[at] ?? 0, coordinates[at + 1] ?? 0]);
    return line;
  });
  const geometries: Geometry[] = [];
  let at = 0;
  const next = () => seats[at++] ?? 0;
  const several = <Part>(part: () => Part): Part[] => Array.from({ length: next() }, part);
  while (at < seats.length) {
    const id = geometries.length;
    geometries.push({ type: 'MultiPolygon', id, properties: { code: '' }, arcs: several(() => several(() => several(next))) });
  }
  return {
    topology: { type: 'Topology', arcs, objects: { areas: { type: 'GeometryCollection', geometries } } },
    seatBorders: [...seatBorders],
    regionBorders: [...regionBorders],
  };
}

function polygonsOf(geometry: Geometry): readonly (readonly number[][])[] {
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [arcRings(geometry)].filter((rings) => rings.length > 0);
}
