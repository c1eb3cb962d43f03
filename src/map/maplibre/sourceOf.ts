import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** A GeoJSON source of the map's style. Errors: throws a `RangeError` where the style has none of that name. */
export function sourceOf(map: MapLibreMap, id: string): GeoJSONSource {
  const source = map.getSource<GeoJSONSource>(id);
  if (source === undefined) throw new RangeError(`The style has no source "${id}"`);
  return source;
}
