import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../../geography/atlas.ts';
import { constituencyFeature } from '../../geography/constituencyFeatures.ts';

/** A patterned seat's area, with the name of the pattern's picture; `id` is the seat's index. */
export type HatchedSeat = Feature<Polygon | MultiPolygon, { readonly pattern: string }> & { readonly id: number };

/** The seats with a pattern, "none" being none. */
export function hatchedSeats(atlas: Atlas, patterns: readonly string[]): HatchedSeat[] {
  return patterns.flatMap((pattern, id) =>
    pattern === 'none' ? [] : [{ type: 'Feature', id, properties: { pattern }, geometry: constituencyFeature(atlas, id).geometry }],
  );
}
