import type { FillLayerSpecification } from 'maplibre-gl';
import { SOURCES } from './sources.ts';

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
