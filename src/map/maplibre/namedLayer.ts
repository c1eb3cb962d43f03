import type { SymbolLayerSpecification } from 'maplibre-gl';
import { MARK_SCALE } from '../scene/marks.ts';
import { byZoom } from './byZoom.ts';
import { DIAMOND } from './diamondImage.ts';
import { SOURCES } from './sources.ts';

/** Diamonds at the label points of seats where reports named a challenger. */
export function namedLayer(): SymbolLayerSpecification {
  return {
    id: 'named',
    type: 'symbol',
    source: SOURCES.marks,
    filter: ['==', ['get', 'kind'], 'named'],
    layout: {
      'icon-image': DIAMOND,
      'icon-size': byZoom(MARK_SCALE),
      'icon-allow-overlap': true,
      // Names may run into a mark rather than go.
      'icon-ignore-placement': true,
    },
  };
}
