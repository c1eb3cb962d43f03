import { gridBounds } from '../../map/light/mapGrid.ts';
import { pictureFrame } from '../../map/picture/pictureFrame.ts';
import { selectScene } from '../../map/scene/scene.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import type { PictureSize } from './pictureSize.ts';

/** From here the overview's simplification would show in a picture. */
const SHARP_FROM_ZOOM = 7;

/** Fetches the detailed boundaries of what a picture of this size shows, where it looks so closely that they would be missed. */
export async function sharpenPicture(store: HustingsStore, { width, height }: PictureSize): Promise<void> {
  const state = store.getState();
  const scene = selectScene(state);
  if (scene === null || scene.layout === 'hex') return;
  // The map is a part of the picture; what it shows is a part of what the whole would.
  const { zoom, grid } = pictureFrame({ x: 0, y: 0, width, height }, scene, state.view.at);
  if (zoom >= SHARP_FROM_ZOOM) await state.sharpen(gridBounds(grid));
}
