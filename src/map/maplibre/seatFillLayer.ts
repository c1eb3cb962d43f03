import type { FillLayerSpecification } from 'maplibre-gl';
import { SOURCES } from './sources.ts';

/**
 * The fills of the seats. The expression never changes: a seat's colour is feature state once it is another than at first, so that
 * recolouring re-tiles nothing.
 */
export function seatFillLayer(): FillLayerSpecification {
  return {
    id: 'seat-fills',
    type: 'fill',
    source: SOURCES.seats,
    paint: { 'fill-color': ['to-color', ['coalesce', ['feature-state', 'colour'], ['get', 'colour']]], 'fill-antialias': false },
  };
}
