import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../../../geography/atlas.ts';
import { constituencyFeature } from '../../../geography/constituencyFeatures.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Outlines } from '../worker/packedAtlas.ts';

/** A seat's area with its colour as it is at first; later colours are feature state. `id` is the seat's index. */
export type SeatFeature = Feature<Polygon | MultiPolygon, { readonly colour: string }> & { readonly id: number };

interface SeatsDrawn extends Pick<Scene, 'colours'> {
  readonly atlas: Pick<Outlines, 'topology'>;
}

/** All seats' areas, by index. With the colours in them, the worker paints the first tiles: feature state would be read here, tile by tile. */
export function seatFeatures({ atlas, colours }: SeatsDrawn): SeatFeature[] {
  return colours.map((colour, id) => ({
    type: 'Feature',
    id,
    properties: { colour },
    geometry: constituencyFeature(atlas, id).geometry,
  }));
}

/** A patterned seat's area, with the name of the pattern's picture; `id` is the seat's index. */
export type HatchedSeat = Feature<Polygon | MultiPolygon, { readonly pattern: string }> & { readonly id: number };

/** The seats with a pattern, "none" being none. */
export function hatchedSeats(atlas: Atlas, patterns: readonly string[]): HatchedSeat[] {
  return patterns.flatMap((pattern, id) =>
    pattern === 'none' ? [] : [{ type: 'Feature', id, properties: { pattern }, geometry: constituencyFeature(atlas, id).geometry }],
  );
}
