import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { MapColours } from '../../scene/colours.ts';
import { MARK_SCALE, MARK_SHAPE } from '../../scene/marks.ts';
import type { Scene } from '../../scene/scene.ts';
import { hatchingLayer, overprintLayer, seatFillLayer } from './fillLayers.ts';
import { DIAMOND } from './images.ts';
import {
  byZoom,
  coastLayer,
  hoverOutlineLayers,
  regionBorderLayer,
  seatBorderLayer,
  selectionOutlineLayers,
} from './lineLayers.ts';
import { firstSources, SOURCES } from './sources.ts';

/** The reader's own font: without a `glyphs` address, MapLibre draws letters from it. The first name of a font that nobody has only carries the weight. */
const REGULAR = ['system-ui', 'sans-serif'];
const STRONG = ['Hustings Semibold', 'system-ui', 'sans-serif'];
/** From here the seats' own names tell where one is. */
const PLACES_UNTIL = 9;

/** Names of places, then of seats where there is room; a place's name wins over a seat's. */
function labelLayers(inks: MapColours): SymbolLayerSpecification[] {
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

/**
 * The style of the first frame, built once a map from its first scene; `fillSource` adds to it what is needed later. There is no
 * background: the sea is the page's own. No address is in it, hence nothing is fetched.
 */
export function mapStyle(scene: Scene, zoom: number): StyleSpecification {
  const sources = firstSources(scene, zoom);
  const shown = layers(scene).filter((layer) => 'source' in layer && layer.source in sources);
  return { version: 8, transition: { duration: 0, delay: 0 }, sources, layers: shown };
}

/** The layers from the bottom up, in a scene's inks. */
export function layers({ inks, regionBorders }: Pick<Scene, 'inks' | 'regionBorders'>): LayerSpecification[] {
  return [
    seatFillLayer(),
    hatchingLayer(),
    overprintLayer(),
    coastLayer(inks),
    seatBorderLayer(inks, regionBorders),
    regionBorderLayer(inks, regionBorders),
    ...hoverOutlineLayers(inks),
    ...selectionOutlineLayers(inks),
    ...nearMissLayers(inks),
    namedLayer(),
    ...labelLayers(inks),
  ];
}

/** Rings at the label points of near misses, cased. */
function nearMissLayers(inks: MapColours): CircleLayerSpecification[] {
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
function namedLayer(): SymbolLayerSpecification {
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
