import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { constituencyFeatures } from '../../geography/constituencyFeatures.ts';
import type { Scene } from '../scene.ts';
import { borderFeatures } from './borderFeatures.ts';
import { hatchedSeats } from './hatchedSeats.ts';
import { labelFeatures } from './labelFeatures.ts';
import { markFeatures } from './markFeatures.ts';
import { outlineOf } from './outlineOf.ts';

/** The names of the style's sources. */
export const SOURCES = {
  seats: 'seats',
  hatched: 'hatched',
  overprinted: 'overprinted',
  borders: 'borders',
  marks: 'marks',
  labels: 'labels',
  hovered: 'hovered',
  selected: 'selected',
} as const;

/** A tile of zoom 9 resolves about five metres, finer than the finest boundaries: nothing is gained by cutting smaller tiles. */
const CLOSEST_TILES = 9;

/** The style's sources, filled from a scene. The topology is simplified already; the tiler must not do it ring by ring. */
export function sources(scene: Scene): Record<string, GeoJSONSourceSpecification> {
  return {
    [SOURCES.seats]: source({ type: 'FeatureCollection', features: constituencyFeatures(scene.atlas) }),
    [SOURCES.hatched]: source({ type: 'FeatureCollection', features: hatchedSeats(scene.atlas, scene.patterns) }),
    [SOURCES.overprinted]: source({ type: 'FeatureCollection', features: hatchedSeats(scene.atlas, scene.overprints) }),
    [SOURCES.borders]: source({ type: 'FeatureCollection', features: borderFeatures(scene.atlas) }),
    [SOURCES.marks]: source({ type: 'FeatureCollection', features: markFeatures(scene.marks) }),
    [SOURCES.labels]: source({ type: 'FeatureCollection', features: labelFeatures(scene) }),
    [SOURCES.hovered]: source(outlineOf(scene.atlas, scene.hovered)),
    [SOURCES.selected]: source(outlineOf(scene.atlas, scene.selected)),
  };
}

function source(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: CLOSEST_TILES, tolerance: 0, buffer: 16 };
}
