import type { Insets } from '../store/state.ts';

/** The size of the map's frame in CSS pixels, and how much of its edges something covers. A camera looks at the middle of the rest. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly covered: Insets;
}

/** CSS pixels of width and height that nothing covers; at least 1, so that a frame without a size gives no infinite zoom. */
export function openSize({ width, height, covered }: Viewport): readonly [width: number, height: number] {
  return [Math.max(1, width - covered.left - covered.right), Math.max(1, height - covered.top - covered.bottom)];
}

/** The middle of what nothing covers, in CSS pixels from the frame's top left. */
export function openMiddle({ width, height, covered }: Viewport): readonly [x: number, y: number] {
  return [(covered.left + width - covered.right) / 2, (covered.top + height - covered.bottom) / 2];
}
