import type { LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../scene/colours.ts';
import { COAST_OPACITY, LINE_WIDTHS } from '../scene/lines.ts';
import { byZoom } from './byZoom.ts';
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
      'line-width': byZoom(LINE_WIDTHS.coast),
      'line-opacity': COAST_OPACITY,
    },
  };
}
