import type { Feature, MultiLineString, Position } from 'geojson';
import type { Atlas } from '../../../geography/atlas.ts';
import { constituencyFeature } from '../../../geography/constituencyFeatures.ts';
import type { Outlines } from '../worker/packedAtlas.ts';

/** What a line of the map divides: two seats of one region, two regions, or land and sea. */
export type BorderKind = 'seat' | 'region' | 'coast';

/** One arc as a line; `id` is the arc's number. */
export type BorderFeature = Feature<MultiLineString, { readonly kind: BorderKind }> & { readonly id: number };

/** Each arc of the atlas as one line that is drawn once, whichever seats it bounds. Arcs of no length are left out. */
export function borderFeatures(atlas: Outlines, wanted: (arc: number) => boolean = () => true): BorderFeature[] {
  const kinds = new Map<number, BorderKind>();
  for (const arc of atlas.seatBorders) kinds.set(arc, 'seat');
  for (const arc of atlas.regionBorders) kinds.set(arc, 'region');
  return atlas.topology.arcs.flatMap((coordinates, id) =>
    coordinates.length < 2 || !wanted(id)
      ? []
      : [
          {
            type: 'Feature',
            id,
            properties: { kind: kinds.get(id) ?? 'coast' },
            geometry: { type: 'MultiLineString', coordinates: lineParts(coordinates) },
          },
        ],
  );
}

/** A seat's rings as lines, for an outline; nothing for no seat. Lines, since the tiler would close an area along its tiles' edges. */
export function outlineOf(atlas: Atlas, index: number | null): Feature<MultiLineString>[] {
  if (index === null) return [];
  const { geometry: area } = constituencyFeature(atlas, index);
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates: rings.flatMap(lineParts) };
  return [{ type: 'Feature', properties: {}, geometry }];
}

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
