import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../../geography/atlas.ts';
import { constituencyFeature } from '../../geography/constituencyFeatures.ts';
import type { Pattern } from '../../scales/scale.ts';
import type { Hatching } from './patternImage.ts';

/** A hatched seat's area; `id` is the seat's index. */
export type HatchedSeat = Feature<Polygon | MultiPolygon, { readonly pattern: Hatching }> & { readonly id: number };

/** The seats that are hatched, with their patterns. */
export function hatchedSeats(atlas: Atlas, patterns: readonly Pattern[]): HatchedSeat[] {
  return patterns.flatMap((pattern, id) =>
    pattern === 'none' ? [] : [{ type: 'Feature', id, properties: { pattern }, geometry: constituencyFeature(atlas, id).geometry }],
  );
}
