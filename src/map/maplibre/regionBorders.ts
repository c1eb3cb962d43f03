import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/scene.ts';

/** Without region borders, what divides regions is drawn as what divides seats. */
export function seatBorderFilter({ regionBorders }: Pick<Scene, 'regionBorders'>): FilterSpecification {
  return regionBorders ? ['==', ['get', 'kind'], 'seat'] : ['!=', ['get', 'kind'], 'coast'];
}

/** Turns region borders on or off. */
export function drawRegionBorders(map: MapLibreMap, scene: Pick<Scene, 'regionBorders'>): void {
  map.setLayoutProperty('region-borders', 'visibility', scene.regionBorders ? 'visible' : 'none');
  map.setFilter('seat-borders', seatBorderFilter(scene));
}
