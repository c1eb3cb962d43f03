import type { Atlas } from '../geography/atlas.ts';
import type { Camera } from '../view/view.ts';
import { cameraOfCountry } from './cameraOfCountry.ts';
import { cameraOfSeat } from './cameraOfSeat.ts';
import type { Viewport } from './viewport.ts';

/** Where the map looks while the address names no camera: at the selected seat's surroundings, or at the whole country. */
export function openingCamera(atlas: Atlas, selected: number | null, viewport: Viewport): Camera {
  return selected === null ? cameraOfCountry(atlas, viewport) : cameraOfSeat(atlas, selected, viewport);
}
