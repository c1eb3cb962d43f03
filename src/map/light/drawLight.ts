import { toMercator } from '../../geography/mercator.ts';
import type { MapColours } from '../scene/colours.ts';
import { MARK_SHAPE, type MarkKind, type SeatMark } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { drawOutlines } from './drawOutlines.ts';
import { drawPatterns, type LightSheet } from './lightSheet.ts';
import { type MapGrid, toGrid } from './mapGrid.ts';
import { svgElement } from './svgElement.ts';

const { ringRadius, ringWidth, diamondReach, casing } = MARK_SHAPE;

/** Draws the marks in place of the ones before. They are in CSS pixels: their size is the style `--mark-scale`, units per pixel. */
function drawMarks({ marks: group }: LightSheet, marks: readonly SeatMark[], grid: MapGrid): void {
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

/** Takes the sheet from one scene to the next, touching only what differs; for no scene before, everything. */
export function drawLight(sheet: LightSheet, before: Scene | null, after: Scene, grid: MapGrid): void {
  const recoloured = before?.colours !== after.colours;
  if (recoloured) drawColours(sheet, before?.colours ?? [], after.colours);
  if (before?.patterns !== after.patterns) drawPatterns(sheet, sheet.hatchings, after.patterns);
  if (before?.overprints !== after.overprints) drawPatterns(sheet, sheet.overprints, after.overprints);
  if (before?.marks !== after.marks) drawMarks(sheet, after.marks, grid);
  if (before?.regionBorders !== after.regionBorders) sheet.svg.classList.toggle('light-map--regions', after.regionBorders);
  if (before?.inks !== after.inks) drawInks(sheet, after.inks);
  if (before?.hovered !== after.hovered || before.selected !== after.selected) drawOutlines(sheet, after);
}

function drawColours({ seats }: LightSheet, before: readonly string[], after: readonly string[]): void {
  after.forEach((colour, index) => {
    if (before[index] !== colour) seats[index]?.setAttribute('fill', colour);
  });
}

function drawInks({ svg }: LightSheet, inks: MapColours): void {
  for (const [name, colour] of Object.entries(inks)) svg.style.setProperty(`--map-${name}`, colour);
}
