import { toMercator } from '../../geography/mercator.ts';
import { toGrid } from '../light/mapGrid.ts';
import type { MapColours } from '../scene/colours.ts';
import { widthAtZoom } from '../scene/lines.ts';
import { MARK_SCALE, MARK_SHAPE, type MarkKind } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { element, group } from './markup.ts';
import { type PictureFrame, UNITS_PER_PIXEL } from './pictureFrame.ts';

const { ringRadius, ringWidth, diamondReach, casing } = MARK_SHAPE;

/** The rings and diamonds of the seats that are in the frame. */
export function marksMarkup(
  { marks, inks }: Pick<Scene, 'marks' | 'inks'>,
  { grid, zoom }: PictureFrame,
  seats: ReadonlySet<number>,
): string {
  const scale = widthAtZoom(MARK_SCALE, zoom) * UNITS_PER_PIXEL;
  return group(
    'marks',
    {},
    marks
      .filter(({ index }) => seats.has(index))
      .map(({ kind, at }) => {
        const [x, y] = toGrid(grid, toMercator(at));
        const transform = `translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})`;
        return element('g', { transform }, markMarkup(kind, inks));
      }),
  );
}

/** A mark round the origin, in CSS pixels. */
export function markMarkup(kind: MarkKind, inks: MapColours): readonly string[] {
  switch (kind) {
    case 'near': {
      const ring = (stroke: string, width: number) =>
        element('circle', { r: ringRadius, fill: 'none', stroke, 'stroke-width': width });
      return [ring(inks.outlineCasing, ringWidth + 2 * casing), ring(inks.outline, ringWidth)];
    }
    case 'named': {
      const d = `M0,${-diamondReach}L${diamondReach},0L0,${diamondReach}L${-diamondReach},0z`;
      return [
        element('path', { d, fill: 'none', stroke: inks.outlineCasing, 'stroke-width': 2 * casing }),
        element('path', { d, fill: inks.outline }),
      ];
    }
    default:
      return kind satisfies never;
  }
}
