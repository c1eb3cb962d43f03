import type { Atlas } from '../../../src/geography/atlas.ts';
import { MAP_COLOURS } from '../../../src/map/scene/colours.ts';
import type { Scene } from '../../../src/map/scene/scene.ts';

/** A scene of an atlas in the given colours, with nothing hatched, selected, pointed at or named. */
export function sceneOf(atlas: Atlas, colours: readonly string[]): Scene {
  return {
    atlas,
    layout: 'map',
    overprints: colours.map(() => 'none' as const),
    marks: [],
    regionBorders: true,
    colours,
    patterns: colours.map(() => 'none' as const),
    hovered: null,
    selected: null,
    inks: MAP_COLOURS.light,
    labels: [],
    places: [],
  };
}
