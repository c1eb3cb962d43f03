import type { GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import { inkedImages } from '../style/images.ts';
import { drawRegionBorders } from '../style/lineLayers.ts';
import { SOURCES, type SourceId, sourceData } from '../style/sources.ts';
import { fillSource, nameInTime, sourceOf } from './fillSource.ts';
import { borderChanges, changedInks, changedSeatStates, hasSameArcs, seatChanges } from './sceneChanges.ts';

/** Takes a map whose style shows one scene to the next, touching only what differs. For no scene before, a map fresh from its style. */
export function drawChanges(map: MapLibreMap, before: Scene | null, after: Scene): void {
  if (before?.inks !== after.inks) drawInks(map, before, after);
  // The style itself was made from the first scene.
  if (before === null) return;
  for (const [id, state] of changedSeatStates(before, after)) map.setFeatureState({ source: SOURCES.seats, id }, state);
  if (before.atlas !== after.atlas) drawAtlas(map, before, after);
  if (before.hovered !== after.hovered || before.atlas !== after.atlas) fill(map, 'hovered', after);
  if (before.selected !== after.selected || before.atlas !== after.atlas) fill(map, 'selected', after);
  if (before.regionBorders !== after.regionBorders) drawRegionBorders(map, after);
  if (before.labels !== after.labels || before.places !== after.places) {
    if (map.getSource(SOURCES.labels) === undefined) nameInTime(map, after);
    else fill(map, 'labels', after);
  }
  if (before.marks !== after.marks) fill(map, 'marks', after);
}

function drawAtlas(map: MapLibreMap, before: Scene, after: Scene): void {
  if (hasSameArcs(before.atlas, after.atlas)) {
    update(map, SOURCES.seats, seatChanges(before.atlas, after.atlas));
    update(map, SOURCES.borders, borderChanges(before.atlas, after.atlas));
  } else {
    fill(map, 'seats', after);
    fill(map, 'borders', after);
  }
}

function drawInks(map: MapLibreMap, before: Scene | null, after: Scene): void {
  const density = Math.max(1, Math.min(3, devicePixelRatio));
  for (const [name, { image, pixelRatio }] of inkedImages(after.inks, density)) {
    if (before === null) map.addImage(name, image, { pixelRatio });
    else map.updateImage(name, image);
  }
  if (before === null) return;
  for (const { layer, property, colour } of changedInks(before, after)) {
    if (map.getLayer(layer) !== undefined) map.setPaintProperty(layer, property, colour);
  }
}

function fill(map: MapLibreMap, source: SourceId, scene: Scene): void {
  fillSource(map, source, sourceData(source, scene), scene);
}

function update(map: MapLibreMap, source: string, diff: GeoJSONSourceDiff): void {
  const empty = (diff.update ?? []).length === 0 && (diff.add ?? []).length === 0;
  if (!empty) sourceOf(map, source).updateData(diff);
}
