import type { LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../mapColours.ts';
import { SOURCES } from './sources.ts';

/** The coast, which tells the palest fills from the sea. */
export function coastLayer(inks: MapColours): LineLayerSpecification {
  return {
    id: 'coast',
    type: 'line',
    source: SOURCES.borders,
    filter: ['==', ['get', 'kind'], 'coast'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': inks.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.3, 8, 0.45, 12, 0.9],
      'line-opacity': 0.6,
    },
  };
}
