import { toMercator } from '../../geography/mercator.ts';
import { toGrid } from '../light/mapGrid.ts';
import type { Scene } from '../scene/scene.ts';
import type { PictureFrame } from './pictureFrame.ts';

/** Which seats (by index) are at least partly in a frame, and whether one of them reaches beyond it. */
export function seatsInFrame({ atlas }: Pick<Scene, 'atlas'>, { grid }: PictureFrame): { seats: number[]; cut: boolean } {
  let cut = false;
  const seats: number[] = [];
  atlas.bounds.forEach(([west, south, east, north], index) => {
    const [left, top] = toGrid(grid, toMercator([west, north]));
    const [right, bottom] = toGrid(grid, toMercator([east, south]));
    if (right < 0 || bottom < 0 || left > grid.width || top > grid.height) return;
    seats.push(index);
    cut ||= left < 0 || top < 0 || right > grid.width || bottom > grid.height;
  });
  return { seats, cut };
}
