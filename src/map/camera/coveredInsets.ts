import type { Insets } from '../../store/state.ts';

/** A box in CSS pixels, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Wider than this part of the map, the legend is a strip across it and not a card in its corner. */
const STRIP = 0.6;
/** A card lower than this is folded: its title alone is no reason to move the map. */
const FOLDED = 64;
/** However much is covered, the map keeps this part of its size to show things in. */
const LEFT_OPEN = 0.25;

/**
 * What the legend and the sheet cover of the map's edges: a card in the lower left corner its width, so that no seat of the whole
 * country is under it; a strip across the map everything below its upper edge, the sheet included; a bar at its upper edge its height.
 */
export function coveredInsets(map: Box, legend: Box | null, sheetHeight: number, bar: Box | null): Insets {
  const height = map.bottom - map.top;
  const width = map.right - map.left;
  const shown = legend !== null && legend.top < map.bottom && legend.bottom > legend.top ? legend : null;
  const strip = shown !== null && shown.right - shown.left > width * STRIP;
  const card = shown !== null && !strip && shown.bottom - shown.top > FOLDED;
  return {
    top: within(bar !== null && bar.top < map.top + height / 2 && bar.bottom > bar.top ? bar.bottom - map.top : 0, height),
    right: 0,
    bottom: within(strip ? map.bottom - shown.top : sheetHeight, height),
    left: within(card ? shown.right - map.left : 0, width),
  };
}

function within(covered: number, size: number): number {
  return Math.round(Math.max(0, Math.min(covered, size * (1 - LEFT_OPEN))));
}
