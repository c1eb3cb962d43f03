import type { GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene.ts';
import { changedInks } from './changedInks.ts';
import { labelFeatures } from './labelFeatures.ts';
import { outlineOf } from './outlineOf.ts';
import { HATCHINGS, patternImage } from './patternImage.ts';
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
  if (before.atlas !== after.atlas) {
    update(map, SOURCES.seats, seatChanges(before.atlas, after.atlas));
    update(map, SOURCES.borders, borderChanges(before.atlas, after.atlas));
  }
  if (before.hovered !== after.hovered || before.atlas !== after.atlas) {
    sourceOf(map, SOURCES.hovered).setData(outlineOf(after.atlas, after.hovered));
  }
  if (before.selected !== after.selected || before.atlas !== after.atlas) {
    sourceOf(map, SOURCES.selected).setData(outlineOf(after.atlas, after.selected));
  }
  if (before.labels !== after.labels) {
    sourceOf(map, SOURCES.labels).setData({ type: 'FeatureCollection', features: labelFeatures(after.labels) });
  }
}

function drawInks(map: MapLibreMap, before: Scene | null, after: Scene): void {
  for (const hatching of HATCHINGS) {
    const density = Math.max(1, Math.min(3, map.getPixelRatio()));
    const image = patternImage(hatching, after.inks.hatching, density);
    if (before === null) map.addImage(hatching, image, { pixelRatio: density });
    else map.updateImage(hatching, image);
  }
  if (before === null) return;
  for (const { layer, property, colour } of changedInks(before.inks, after.inks)) map.setPaintProperty(layer, property, colour);
}

function update(map: MapLibreMap, source: string, diff: GeoJSONSourceDiff): void {
  const empty = (diff.update ?? []).length === 0 && (diff.add ?? []).length === 0;
  if (!empty) sourceOf(map, source).updateData(diff);
}
