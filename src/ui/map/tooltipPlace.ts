const GAP = 14;
const EDGE = 8;

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a tooltip's top left goes, in CSS pixels of the pane: right of and below the pointer; on the other side where it would be cut
 * off there; always within the pane's edges.
 */
export function tooltipPlace(
  pointer: readonly [x: number, y: number],
  tooltip: Size,
  pane: Size,
): readonly [left: number, top: number] {
  return [along(pointer[0], tooltip.width, pane.width), along(pointer[1], tooltip.height, pane.height)];
}

function along(pointer: number, length: number, whole: number): number {
  const after = pointer + GAP;
  const place = after + length + EDGE <= whole ? after : pointer - GAP - length;
  return Math.max(EDGE, Math.min(place, whole - length - EDGE));
}
