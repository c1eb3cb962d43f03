import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/scene.ts';
import { layers } from './mapStyle.ts';
import { type SourceId, sourceSpecification } from './sources.ts';

/** Gives a source other features. One that the style does not have yet is added with its layers, in their order, once there is something for it. */
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
