import type { CircleLayerSpecification, ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../../scene/colours.ts';
import { MARK_SCALE, MARK_SHAPE } from '../../scene/marks.ts';
import { DIAMOND } from './images.ts';
import { byZoom } from './lineLayers.ts';
import { SOURCES } from './sources.ts';

/** Rings at the label points of near misses, cased. */
export function nearMissLayers(inks: MapColours): CircleLayerSpecification[] {
  const { ringRadius, ringWidth, casing } = MARK_SHAPE;
  // A circle's stroke lies outside its radius.
  const ring = (part: 'casing' | 'ring', colour: string, width: number): CircleLayerSpecification => ({
    id: `near-${part}`,
    type: 'circle',
    source: SOURCES.marks,
    filter: ['==', ['get', 'kind'], 'near'],
    paint: {
      'circle-color': 'rgba(0, 0, 0, 0)',
      'circle-radius': scaled(ringRadius - width / 2),
      'circle-stroke-color': colour,
      'circle-stroke-width': scaled(width),
    },
  });
  return [ring('casing', inks.outlineCasing, ringWidth + 2 * casing), ring('ring', inks.outline, ringWidth)];
}

function scaled(pixels: number): ExpressionSpecification {
  return byZoom(MARK_SCALE.map(([zoom, scale]) => [zoom, scale * pixels] as const));
}

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
