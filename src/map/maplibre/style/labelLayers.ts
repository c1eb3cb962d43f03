import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../../scene/colours.ts';
import { SOURCES } from './sources.ts';

/** The reader's own font: without a `glyphs` address, MapLibre draws letters from it. The first name of a font that nobody has only carries the weight. */
const REGULAR = ['system-ui', 'sans-serif'];
const STRONG = ['Hustings Semibold', 'system-ui', 'sans-serif'];
/** From here the seats' own names tell where one is. */
const PLACES_UNTIL = 9;

/** Names of places, then of seats where there is room; a place's name wins over a seat's. */
export function labelLayers(inks: MapColours): SymbolLayerSpecification[] {
  const layer = (kind: 'seat' | 'place', font: string[], size: SymbolLayerSpecification['layout']): SymbolLayerSpecification => ({
    id: `${kind}-labels`,
    type: 'symbol',
    source: SOURCES.labels,
    filter: ['all', ['==', ['get', 'kind'], kind], ['>=', ['zoom'], ['get', 'fromZoom']]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-max-width': 7,
      'text-line-height': 1.1,
      'text-padding': 4,
      'text-anchor': ['case', ['get', 'below'], 'top', 'center'],
      'text-offset': ['case', ['get', 'below'], ['literal', [0, 0.8]], ['literal', [0, 0]]],
      'symbol-sort-key': ['get', 'order'],
      ...size,
    },
    paint: { 'text-color': inks.label, 'text-halo-color': inks.labelHalo, 'text-halo-width': 1.7, 'text-halo-blur': 0.7 },
  });
  return [
    layer('seat', REGULAR, { 'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 12, 14] }),
    { ...layer('place', STRONG, { 'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 9, 15] }), maxzoom: PLACES_UNTIL },
  ];
}
