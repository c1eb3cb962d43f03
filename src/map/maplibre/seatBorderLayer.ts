import type { LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../scene/colours.ts';
import { LINE_WIDTHS, SEAT_BORDER_OPACITY } from '../scene/lines.ts';
import { byZoom } from './byZoom.ts';
import { seatBorderFilter } from './regionBorders.ts';
import { SOURCES } from './sources.ts';

/** Borders between seats of one region: hairlines over the whole country, so that they do not cover the cities. */
export function seatBorderLayer(inks: MapColours, regionBorders: boolean): LineLayerSpecification {
  return {
    id: 'seat-borders',
    type: 'line',
    source: SOURCES.borders,
    filter: seatBorderFilter({ regionBorders }),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': inks.seatBorder,
      'line-width': byZoom(LINE_WIDTHS.seatBorder),
      'line-opacity': byZoom(SEAT_BORDER_OPACITY),
    },
  };
}
