import type { LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../mapColours.ts';
import { SOURCES } from './sources.ts';

/** Borders between seats of one region: hairlines over the whole country, so that they do not cover the cities. */
export function seatBorderLayer(inks: MapColours): LineLayerSpecification {
  return {
    id: 'seat-borders',
    type: 'line',
    source: SOURCES.borders,
    filter: ['==', ['get', 'kind'], 'seat'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': inks.seatBorder,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 4, 0.2, 6, 0.5, 9, 1, 13, 1.6],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 4.5, 0.45, 6, 0.75, 8, 0.9],
    },
  };
}
