import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import { hatchedSeats } from '../features/seatFeatures.ts';
import type { SourceId } from '../style/sources.ts';
import { fillSource, sourceOf } from './fillSource.ts';
import { hasSameArcs, seatChanges } from './sceneChanges.ts';

/** Longer than the frame that is being prepared: a timer that is set during it fires after it. */
const FRAME_MILLISECONDS = 34;

/** Which seats a layer patterns, and how: the name of each seat's pattern, "none" for none. */
export interface HatchedLayer {
  readonly layer: string;
  readonly source: SourceId;
  patternsOf(scene: Scene): readonly string[];
}

/** Keeps one of a map's pattern layers. */
export interface Hatcher {
  /** Hatches the seats of the next scene, after the frame in which they take their colours. */
  draw(before: Scene, after: Scene): void;
  stop(): void;
}

/**
 * See `Hatcher`. Cutting areas for a source takes longer than a frame where a party stood in one nation only; the colours do not wait for
 * it. Until the areas are there, nothing is hatched, rather than what was hatched before.
 */
export function hatching(map: MapLibreMap, { layer, source, patternsOf }: HatchedLayer): Hatcher {
  let waiting: ReturnType<typeof setTimeout> | null = null;

  /** Nothing where nothing has been hatched yet. */
  const fade = (opacity: number) => {
    if (map.getLayer(layer) !== undefined) map.setPaintProperty(layer, 'fill-opacity', opacity);
  };
  const show = ({ sourceId }: MapSourceDataEvent) => {
    if (sourceId !== source || waiting !== null || !map.isSourceLoaded(source)) return;
    map.off('sourcedata', show);
    fade(1);
  };
  const hatch = (scene: Scene) => {
    waiting = null;
    map.off('sourcedata', show);
    const features = hatchedSeats(scene.atlas, patternsOf(scene));
    fillSource(map, source, { type: 'FeatureCollection', features }, scene);
    if (features.length > 0) map.on('sourcedata', show);
  };
  const hatchAfterFrame = (scene: Scene) => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(() => hatch(scene), FRAME_MILLISECONDS);
  };
  return {
    draw: (before, after) => {
      const [old, patterns] = [patternsOf(before), patternsOf(after)];
      const same = old === patterns || old.every((pattern, index) => pattern === patterns[index]);
      if (waiting !== null) hatchAfterFrame(after);
      else if (!same || !hasSameArcs(before.atlas, after.atlas)) {
        fade(0);
        hatchAfterFrame(after);
      } else if (before.atlas !== after.atlas) {
        const update = seatChanges(before.atlas, after.atlas).update?.filter(({ id }) => patterns[Number(id)] !== 'none') ?? [];
        if (update.length > 0) sourceOf(map, source).updateData({ update });
      }
    },
    stop: () => {
      if (waiting !== null) clearTimeout(waiting);
      map.off('sourcedata', show);
    },
  };
}
