import { toMercator } from '../../geography/mercator.ts';
import type { MarkKind, SeatMark } from '../scene/marks.ts';
import { MARK_SHAPE } from '../scene/marks.ts';
import type { LightSheet } from './lightSheet.ts';
import { type MapGrid, toGrid } from './mapGrid.ts';
import { svgElement } from './svgElement.ts';

const { ringRadius, ringWidth, diamondReach, casing } = MARK_SHAPE;

/** Draws the marks in place of the ones before. They are in CSS pixels: their size is the style `--mark-scale`, units per pixel. */
export function drawMarks({ marks: group }: LightSheet, marks: readonly SeatMark[], grid: MapGrid): void {
  group.replaceChildren(
    ...marks.map(({ kind, at }) => {
      const [x, y] = toGrid(grid, toMercator(at));
      const place = svgElement('g', { transform: `translate(${x} ${y})` });
      const mark = svgElement('g', { class: 'light-map__mark' });
      mark.append(...shapes(kind));
      place.append(mark);
      return place;
    }),
  );
}

function shapes(kind: MarkKind): SVGElement[] {
  switch (kind) {
    case 'near': {
      const r = String(ringRadius);
      return [
        svgElement('circle', {
          r,
          class: 'light-map__ring light-map__ring--casing',
          'stroke-width': String(ringWidth + 2 * casing),
        }),
        svgElement('circle', { r, class: 'light-map__ring', 'stroke-width': String(ringWidth) }),
      ];
    }
    case 'named': {
      const d = `M0,${-diamondReach}L${diamondReach},0L0,${diamondReach}L${-diamondReach},0z`;
      return [svgElement('path', { d, class: 'light-map__diamond', 'stroke-width': String(2 * casing) })];
    }
    default:
      return kind satisfies never;
  }
}
