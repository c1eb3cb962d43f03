import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import { layers } from '../style/mapStyle.ts';
import { hasNames, SOURCES, type SourceId, sourceData, sourceSpecification } from '../style/sources.ts';

/** A GeoJSON source of the map's style. Errors: throws a `RangeError` where the style has none of that name. */
export function sourceOf(map: MapLibreMap, id: string): GeoJSONSource {
  const source = map.getSource<GeoJSONSource>(id);
  if (source === undefined) throw new RangeError(`The style has no source "${id}"`);
  return source;
}

/** Replaces a source's features. One that the style does not have yet is added with its layers, in their order, once it has any. */
export function fillSource(map: MapLibreMap, id: SourceId, data: FeatureCollection, scene: Scene): void {
  const known = map.getSource<GeoJSONSource>(id);
  if (known !== undefined) {
    known.setData(data);
    return;
  }
  if (data.features.length === 0) return;
  map.addSource(id, sourceSpecification(data));
  const all = layers(scene);
  all.forEach((layer, position) => {
    if (!('source' in layer) || layer.source !== id) return;
    const above = all.slice(position + 1).find((other) => map.getLayer(other.id) !== undefined);
    map.addLayer(layer, above?.id);
  });
}

/** So many zoom levels ahead, the names' letters are drawn by the time they are to be read. */
const AHEAD = 0.5;

/** Adds the names, should they be missing, as the camera comes near to where they are to be read. */
export function nameInTime(map: MapLibreMap, scene: Scene): void {
  if (map.getSource(SOURCES.labels) !== undefined || !hasNames(scene, map.getZoom() + AHEAD)) return;
  fillSource(map, 'labels', sourceData('labels', scene), scene);
}
