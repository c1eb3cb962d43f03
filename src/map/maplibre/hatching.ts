import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Scene } from '../scene.ts';
import { hatchedSeats } from './hatchedSeats.ts';
import { HATCHING_LAYER } from './hatchingLayer.ts';
import { seatChanges } from './sharpenedSources.ts';
import { sourceOf } from './sourceOf.ts';
import { SOURCES } from './sources.ts';

/** Longer than the frame that is being prepared: a timer that is set during it fires after it. */
const FRAME_MILLISECONDS = 34;

/** Keeps a map's hatching. */
export interface Hatcher {
  /** Hatches the seats of the next scene, after the frame in which they take their colours. */
  draw(before: Scene, after: Scene): void;
  stop(): void;
}

/**
 * See `Hatcher`. Cutting areas for a source takes longer than a frame where a party stood in one nation only; the colours do not wait for
 * it. Until the areas are there, nothing is hatched, rather than what was hatched before.
 */
export function hatching(map: MapLibreMap): Hatcher {
  let waiting: ReturnType<typeof setTimeout> | null = null;

  const show = ({ sourceId }: MapSourceDataEvent) => {
    if (sourceId !== SOURCES.hatched || waiting !== null || !map.isSourceLoaded(SOURCES.hatched)) return;
    map.off('sourcedata', show);
    map.setPaintProperty(HATCHING_LAYER, 'fill-opacity', 1);
  };
  const hatch = ({ atlas, patterns }: Scene) => {
    waiting = null;
    map.off('sourcedata', show);
    const features = hatchedSeats(atlas, patterns);
    sourceOf(map, SOURCES.hatched).setData({ type: 'FeatureCollection', features });
    if (features.length > 0) map.on('sourcedata', show);
  };
  const hatchAfterFrame = (scene: Scene) => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(() => hatch(scene), FRAME_MILLISECONDS);
  };
  return {
    draw: (before, after) => {
      const same = before.patterns.every((pattern, index) => pattern === after.patterns[index]);
      if (waiting !== null) hatchAfterFrame(after);
      else if (!same) {
        map.setPaintProperty(HATCHING_LAYER, 'fill-opacity', 0);
        hatchAfterFrame(after);
      } else if (before.atlas !== after.atlas) {
        const update =
          seatChanges(before.atlas, after.atlas).update?.filter(({ id }) => after.patterns[Number(id)] !== 'none') ?? [];
        if (update.length > 0) sourceOf(map, SOURCES.hatched).updateData({ update });
      }
    },
    stop: () => {
      if (waiting !== null) clearTimeout(waiting);
      map.off('sourcedata', show);
    },
  };
}
