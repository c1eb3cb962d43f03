import type { Bounds } from '../geography/atlas.ts';
import { cameraOfCountry, cameraOfSeat } from '../map/camera/cameras.ts';
import { coveredInsets } from '../map/camera/coveredInsets.ts';
import { type LightSheet, showViewBox } from '../map/light/lightSheet.ts';
import { fromGrid, gridBounds, type MapGrid } from '../map/light/mapGrid.ts';
import { viewBoxOf } from '../map/light/viewBox.ts';
import { SEAT_BORDER_OPACITY, SEAT_BORDER_WIDTH, widthAtZoom } from '../map/scene/lines.ts';
import type { Camera } from '../view/view.ts';
import { COVERING_HEAD, LEGEND_OVER_MAP, SEATS, WORKBENCH_BAR } from './contract.ts';

/**
 * Shows what the app will show in its place: the camera of the address, the seat’s surroundings, or all seats. Returns that camera; `null`
 * where the map has no place. In an article the legend stands beside the map, and covers nothing.
 */
export function firstCamera(sheet: LightSheet, grid: MapGrid, at: Camera | null, seat: SVGPathElement | undefined): Camera | null {
  const { svg } = sheet;
  const frame = svg.parentElement?.getBoundingClientRect();
  const whole = svg.querySelector<SVGGElement>(SEATS);
  if (frame === undefined || whole === null) return null;
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? null;
  const covered = coveredInsets(frame, box(LEGEND_OVER_MAP), box(COVERING_HEAD)?.height ?? 0, box(WORKBENCH_BAR));
  const viewport = { width: frame.width, height: frame.height, covered };
  const boundsOf = (element: SVGGraphicsElement): Bounds => {
    const { x, y, width, height } = element.getBBox();
    return [...fromGrid(grid, [x, y + height]), ...fromGrid(grid, [x + width, y])];
  };
  const extent = svg.dataset['hexagons'] === undefined ? gridBounds(grid) : boundsOf(whole);
  const camera =
    at ??
    (seat === undefined ? cameraOfCountry({ extent }, viewport) : cameraOfSeat({ bounds: [boundsOf(seat)], extent }, 0, viewport));
  showViewBox(sheet, viewBoxOf(camera, viewport, grid));
  svg.style.setProperty('--seatBorder-width', `${widthAtZoom(SEAT_BORDER_WIDTH, camera.zoom)}px`);
  svg.style.setProperty('--seatBorder-opacity', String(widthAtZoom(SEAT_BORDER_OPACITY, camera.zoom)));
  return camera;
}
