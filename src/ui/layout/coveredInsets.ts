import type { Insets } from '../../store/state.ts';

/** A box in CSS pixels, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Wider than this part of the map, the legend is a strip across it and not a card in its corner. */
const STRIP = 0.6;

/**
 * What the legend and the sheet cover of the map's edges. A legend in the corner covers nothing that counts; one that reaches
 * across covers everything below its upper edge, the sheet included.
 */
export function coveredInsets(map: Box, legend: Box | null, sheetHeight: number): Insets {
  const strip = legend !== null && legend.top < map.bottom && legend.width > map.width * STRIP;
  const bottom = strip ? map.bottom - legend.top : sheetHeight;
  return { top: 0, right: 0, bottom: Math.max(0, Math.min(Math.round(bottom), Math.round((map.bottom - map.top) * 0.7))), left: 0 };
}
