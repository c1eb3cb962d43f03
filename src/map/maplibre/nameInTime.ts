import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/scene.ts';
import { fillSource } from './fillSource.ts';
import { hasNames, SOURCES, sourceData } from './sources.ts';

/** So many zoom levels ahead, the names' letters are drawn by the time they are to be read. */
const AHEAD = 0.5;

/** Adds the names, should they be missing, as the camera comes near to where they are to be read. */
export function nameInTime(map: MapLibreMap, scene: Scene): void {
  if (map.getSource(SOURCES.labels) !== undefined || !hasNames(scene, map.getZoom() + AHEAD)) return;
  fillSource(map, 'labels', sourceData('labels', scene), scene);
}
