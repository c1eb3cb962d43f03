import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl';
import { constituencyFeatures } from '../../geography/constituencyFeatures.ts';
import type { Scene } from '../scene.ts';
import { borderFeatures } from './borderFeatures.ts';
import { changedInks } from './changedInks.ts';
import { hasSameArcs } from './hasSameArcs.ts';
import { inkedImages } from './inkedImages.ts';
import { labelFeatures } from './labelFeatures.ts';
import { markFeatures } from './markFeatures.ts';
import { outlineOf } from './outlineOf.ts';
import { drawRegionBorders } from './regionBorders.ts';
import { changedSeatStates } from './seatStates.ts';
import { borderChanges, seatChanges } from './sharpenedSources.ts';
import { sourceOf } from './sourceOf.ts';
import { SOURCES } from './sources.ts';

/** Takes a map whose style shows one scene to the next, touching only what differs. For no scene before, a map fresh from its style. */
export function drawChanges(map: MapLibreMap, before: Scene | null, after: Scene): void {
  for (const [id, state] of changedSeatStates(before, after)) map.setFeatureState({ source: SOURCES.seats, id }, state);
  if (before?.inks !== after.inks) drawInks(map, before, after);
  // The style itself was made from the first scene.
  if (before === null) return;
  if (before.atlas !== after.atlas) drawAtlas(map, before, after);
  if (before.hovered !== after.hovered || before.atlas !== after.atlas) {
    sourceOf(map, SOURCES.hovered).setData(outlineOf(after.atlas, after.hovered));
  }
  if (before.selected !== after.selected || before.atlas !== after.atlas) {
    sourceOf(map, SOURCES.selected).setData(outlineOf(after.atlas, after.selected));
  }
  if (before.regionBorders !== after.regionBorders) drawRegionBorders(map, after);
  if (before.labels !== after.labels || before.places !== after.places) replace(map, SOURCES.labels, labelFeatures(after));
  if (before.marks !== after.marks) replace(map, SOURCES.marks, markFeatures(after.marks));
}

function drawAtlas(map: MapLibreMap, before: Scene, after: Scene): void {
  if (hasSameArcs(before.atlas, after.atlas)) {
    update(map, SOURCES.seats, seatChanges(before.atlas, after.atlas));
    update(map, SOURCES.borders, borderChanges(before.atlas, after.atlas));
  } else {
    replace(map, SOURCES.seats, constituencyFeatures(after.atlas));
    replace(map, SOURCES.borders, borderFeatures(after.atlas));
  }
}

function drawInks(map: MapLibreMap, before: Scene | null, after: Scene): void {
  const density = Math.max(1, Math.min(3, map.getPixelRatio()));
  for (const [name, { image, pixelRatio }] of inkedImages(after.inks, density)) {
    if (before === null) map.addImage(name, image, { pixelRatio });
    else map.updateImage(name, image);
  }
  if (before === null) return;
  for (const { layer, property, colour } of changedInks(before, after)) map.setPaintProperty(layer, property, colour);
}

function replace(map: MapLibreMap, source: string, features: Feature[]): void {
  sourceOf(map, source).setData({ type: 'FeatureCollection', features });
}

function update(map: MapLibreMap, source: string, diff: GeoJSONSourceDiff): void {
  const empty = (diff.update ?? []).length === 0 && (diff.add ?? []).length === 0;
  if (!empty) sourceOf(map, source).updateData(diff);
}
