import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import { hatchingLayer, overprintLayer, seatFillLayer } from './fillLayers.ts';
import { labelLayers } from './labelLayers.ts';
import { coastLayer, hoverOutlineLayers, regionBorderLayer, seatBorderLayer, selectionOutlineLayers } from './lineLayers.ts';
import { namedLayer, nearMissLayers } from './markLayers.ts';
import { firstSources } from './sources.ts';

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
