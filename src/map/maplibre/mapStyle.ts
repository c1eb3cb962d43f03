import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapColours } from '../mapColours.ts';
import type { Scene } from '../scene.ts';
import { coastLayer } from './coastLayer.ts';
import { hatchingLayer } from './hatchingLayer.ts';
import { labelLayers } from './labelLayers.ts';
import { hoverOutlineLayers, selectionOutlineLayers } from './outlineLayers.ts';
import { regionBorderLayer } from './regionBorderLayer.ts';
import { seatBorderLayer } from './seatBorderLayer.ts';
import { seatFillLayer } from './seatFillLayer.ts';
import { sources } from './sources.ts';

/**
 * The whole style, built once a map from its first scene. There is no background: the sea is the page's own. No address is in it,
 * hence nothing is fetched.
 */
export function mapStyle(scene: Scene): StyleSpecification {
  return { version: 8, transition: { duration: 0, delay: 0 }, sources: sources(scene), layers: layers(scene.inks) };
}

/** The layers from the bottom up, in a theme's inks. */
export function layers(inks: MapColours): LayerSpecification[] {
  return [
    seatFillLayer(),
    hatchingLayer(),
    coastLayer(inks),
    seatBorderLayer(inks),
    regionBorderLayer(inks),
    ...hoverOutlineLayers(inks),
    ...selectionOutlineLayers(inks),
    ...labelLayers(inks),
  ];
}
