import type { LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../mapColours.ts';
import { SOURCES } from './sources.ts';

/** Borders between regions and nations, heavier than those between seats. */
export function regionBorderLayer(inks: MapColours): LineLayerSpecification {
  return {
    id: 'region-borders',
    type: 'line',
    source: SOURCES.borders,
    filter: ['==', ['get', 'kind'], 'region'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': inks.regionBorder,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 4, 0.8, 6, 1.1, 9, 1.8, 13, 2.4],
      'line-opacity': 0.7,
    },
  };
}
