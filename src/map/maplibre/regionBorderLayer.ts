import type { LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../scene/colours.ts';
import { LINE_WIDTHS, REGION_BORDER_OPACITY } from '../scene/lines.ts';
import { byZoom } from './byZoom.ts';
import { SOURCES } from './sources.ts';

/** Borders between regions and nations, heavier than those between seats. */
export function regionBorderLayer(inks: MapColours, regionBorders: boolean): LineLayerSpecification {
  return {
    id: 'region-borders',
    type: 'line',
    source: SOURCES.borders,
    filter: ['==', ['get', 'kind'], 'region'],
    layout: { visibility: regionBorders ? 'visible' : 'none', 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': inks.regionBorder,
      'line-width': byZoom(LINE_WIDTHS.regionBorder),
      'line-opacity': REGION_BORDER_OPACITY,
    },
  };
}
