import { hasBorders } from '../../geography/atlas.ts';
import { arcPaths } from '../light/seatPaths.ts';
import {
  COAST_OPACITY,
  LINE_WIDTHS,
  REGION_BORDER_OPACITY,
  SEAT_BORDER_OPACITY,
  type WidthByZoom,
  widthAtZoom,
} from '../scene/lines.ts';
import type { Scene } from '../scene/scene.ts';
import { element, group } from './markup.ts';
import { type PictureFrame, UNITS_PER_PIXEL } from './pictureFrame.ts';

/** The coast and the borders between seats and regions, each line once; "" for a sketch, which does not know them. */
export function bordersMarkup({ atlas, inks, regionBorders }: Scene, { grid, zoom }: PictureFrame): string {
  if (!hasBorders(atlas)) return '';
  const dividing = new Set([...atlas.seatBorders, ...atlas.regionBorders]);
  const coast = atlas.topology.arcs.flatMap((_, arc) => (dividing.has(arc) ? [] : [arc]));
  const line = (id: string, arcs: readonly number[], stroke: string, widths: WidthByZoom, opacity: number) =>
    element('path', {
      id,
      d: arcPaths(atlas, arcs, grid),
      stroke,
      'stroke-width': widthAtZoom(widths, zoom) * UNITS_PER_PIXEL,
      'stroke-opacity': opacity,
    });
  const seatOpacity = widthAtZoom(SEAT_BORDER_OPACITY, zoom);
  return group('borders', { fill: 'none', 'stroke-linejoin': 'round' }, [
    line('coast', coast, inks.coast, LINE_WIDTHS.coast, COAST_OPACITY),
    line('seat-borders', atlas.seatBorders, inks.seatBorder, LINE_WIDTHS.seatBorder, seatOpacity),
    regionBorders
      ? line('region-borders', atlas.regionBorders, inks.regionBorder, LINE_WIDTHS.regionBorder, REGION_BORDER_OPACITY)
      : line('region-borders', atlas.regionBorders, inks.seatBorder, LINE_WIDTHS.seatBorder, seatOpacity),
  ]);
}
