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

export const HATCHING_LAYER = 'hatching';

/**
 * Patterns over the fills. A pattern cannot be feature state, and layers on the seats' own source that are hatched by an opacity
 * make every recolouring dearer by a half (measured), whether anything is hatched or not. Hence a source of the hatched seats alone.
 */
export function hatchingLayer(): FillLayerSpecification {
  return {
    id: HATCHING_LAYER,
    type: 'fill',
    source: SOURCES.hatched,
    paint: { 'fill-pattern': ['get', 'pattern'], 'fill-opacity': 1, 'fill-antialias': false },
  };
}

export const OVERPRINT_LAYER = 'overprint';

/** Lines through the seats that changed hands, over any colour and pattern. */
export function overprintLayer(): FillLayerSpecification {
  return {
    id: OVERPRINT_LAYER,
    type: 'fill',
    source: SOURCES.overprinted,
    paint: { 'fill-pattern': ['get', 'pattern'], 'fill-opacity': 1, 'fill-antialias': false },
  };
}
