import { toMercator } from '../../geography/mercator.ts';
import type { Scene } from '../scene/scene.ts';
import type { LightSheet } from './lightSheet.ts';
import { type MapGrid, toGrid } from './mapGrid.ts';
import { svgElement } from './svgElement.ts';
import type { ViewBox } from './viewBox.ts';

/** A name where it is written: its middle in the grid's units, its size in CSS pixels. */
export interface PlacedLabel {
  readonly name: string;
  readonly kind: 'place' | 'seat';
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** From here the seats' own names tell where one is. */
const PLACES_UNTIL = 10;
const GAP = 4;
/** How far below a mark's middle its seat's name is written, in CSS pixels. */
const BELOW = 17;
/** Width of an average letter, in parts of the letters' size. */
const LETTER_WIDTH = 0.56;

/** The names that fit into what is seen at a zoom level without touching each other: places first, then seats with most room. */
export function labelsInView(
  { labels, places }: Pick<Scene, 'labels' | 'places'>,
  viewBox: ViewBox,
  grid: MapGrid,
  zoom: number,
): PlacedLabel[] {
  const { pixelsPerUnit } = viewBox;
  const candidates = [
    ...(zoom < PLACES_UNTIL
      ? places.map(({ name, at, fromZoom }) => ({ name, at, fromZoom, kind: 'place' as const, size: 12, below: false }))
      : []),
    ...[...labels]
      .sort((a, b) => b.room - a.room)
      .map(({ name, at, fromZoom, below }) => ({ name, at, fromZoom, kind: 'seat' as const, size: 12, below })),
  ];
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const placed: PlacedLabel[] = [];
  for (const { name, at, fromZoom, kind, size, below } of candidates) {
    if (zoom < fromZoom) continue;
    const [x, pointY] = toGrid(grid, toMercator(at));
    const y = pointY + (below ? BELOW / pixelsPerUnit : 0);
    if (x < viewBox.x || x > viewBox.x + viewBox.width || y < viewBox.y || y > viewBox.y + viewBox.height) continue;
    const halfWidth = (name.length * size * LETTER_WIDTH) / 2 + GAP;
    const halfHeight = size * 0.6 + GAP / 2;
    const [middleX, middleY] = [x * pixelsPerUnit, y * pixelsPerUnit];
    const box = { left: middleX - halfWidth, right: middleX + halfWidth, top: middleY - halfHeight, bottom: middleY + halfHeight };
    if (taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top))
      continue;
    taken.push(box);
    placed.push({ name, kind, x, y, size });
  }
  return placed;
}

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
