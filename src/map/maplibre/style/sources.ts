import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import { outlineOf } from '../features/lineFeatures.ts';
import { labelFeatures, markFeatures } from '../features/pointFeatures.ts';
import { hatchedSeats } from '../features/seatFeatures.ts';
import { packedFeatures } from '../worker/packedFeatures.ts';

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

export type SourceId = keyof typeof SOURCES;

/** A tile of zoom 9 resolves about five metres, finer than the finest boundaries: nothing is gained by cutting smaller tiles. */
const CLOSEST_TILES = 9;

type PackedId = 'seats' | 'borders';

const FEATURES: Readonly<Record<Exclude<SourceId, PackedId>, (scene: Scene) => FeatureCollection['features']>> = {
  hatched: ({ atlas, patterns }) => hatchedSeats(atlas, patterns),
  overprinted: ({ atlas, overprints }) => hatchedSeats(atlas, overprints),
  marks: ({ marks }) => markFeatures(marks),
  labels: labelFeatures,
  hovered: ({ atlas, hovered }) => outlineOf(atlas, hovered),
  selected: ({ atlas, selected }) => outlineOf(atlas, selected),
};

/** What a source holds of a scene. */
export function sourceData(id: SourceId, scene: Scene): FeatureCollection {
  return isPacked(id) ? packedFeatures(id, scene) : { type: 'FeatureCollection', features: FEATURES[id](scene) };
}

/** Whether a source is of the whole country, and never of nothing. */
function isPacked(id: SourceId): id is PackedId {
  return id === 'seats' || id === 'borders';
}

/** A source of the style. The topology is simplified already; the tiler must not do it ring by ring. */
export function sourceSpecification(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: CLOSEST_TILES, tolerance: 0, buffer: 16 };
}

/** Whether any name is to be read at a zoom level. */
export function hasNames({ labels, places }: Pick<Scene, 'labels' | 'places'>, zoom: number): boolean {
  return [labels, places].some((names) => names.some(({ fromZoom }) => fromZoom <= zoom));
}

/**
 * The sources that the first frame of a scene at a zoom level needs. Every source costs tiles to cut and to hand over, also one of
 * nothing: the others are added when something is to be in them, names when they are to be read.
 */
export function firstSources(scene: Scene, zoom: number): Record<string, GeoJSONSourceSpecification> {
  const wanted = Object.values(SOURCES)
    .filter((id) => id !== 'labels' || hasNames(scene, zoom))
    .map((id) => [id, sourceData(id, scene)] as const)
    .filter(([id, data]) => isPacked(id) || data.features.length > 0);
  return Object.fromEntries(wanted.map(([id, data]) => [id, sourceSpecification(data)]));
}
