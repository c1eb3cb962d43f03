import type { MapColours } from '../scene/colours.ts';
import type { Scene } from '../scene/scene.ts';
import { drawMarks } from './drawMarks.ts';
import { drawOutlines } from './drawOutlines.ts';
import { drawPatterns } from './drawPatterns.ts';
import type { LightSheet } from './lightSheet.ts';
import type { MapGrid } from './mapGrid.ts';

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
