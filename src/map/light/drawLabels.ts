import type { Scene } from '../scene/scene.ts';
import { labelsInView } from './labelsInView.ts';
import type { LightSheet } from './lightSheet.ts';
import type { MapGrid } from './mapGrid.ts';
import { svgElement } from './svgElement.ts';
import type { ViewBox } from './viewBox.ts';

/** Writes the names that fit into what is seen, in place of the ones before. Letters keep their size on the screen. */
export function drawLabels(
  sheet: LightSheet,
  names: Pick<Scene, 'labels' | 'places'>,
  viewBox: ViewBox,
  grid: MapGrid,
  zoom: number,
): void {
  const texts = labelsInView(names, viewBox, grid, zoom).map(({ name, kind, x, y, size }) => {
    const text = svgElement('text', {
      class: `light-map__label light-map__label--${kind}`,
      x: String(x),
      y: String(y),
      'font-size': String(size / viewBox.pixelsPerUnit),
      'stroke-width': String(2.8 / viewBox.pixelsPerUnit),
    });
    text.textContent = name;
    return text;
  });
  sheet.labels.replaceChildren(...texts);
}
