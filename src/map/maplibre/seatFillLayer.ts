import type { FillLayerSpecification } from 'maplibre-gl';
import { SOURCES } from './sources.ts';

/** The fills of the seats. The expression never changes: a seat's colour is feature state, so that recolouring re-tiles nothing. */
export function seatFillLayer(): FillLayerSpecification {
  return {
    id: 'seat-fills',
    type: 'fill',
    source: SOURCES.seats,
    paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], 'rgba(0, 0, 0, 0)'], 'fill-antialias': false },
  };
}
