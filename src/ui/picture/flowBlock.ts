import type { Block } from './block.ts';

/** Something that stands in a row with others. */
export interface FlowItem {
  readonly width: number;
  draw(x: number, y: number): string;
}

/** Items one after another, in as many rows as they need. */
export function flowBlock(items: readonly FlowItem[], width: number, rowHeight: number, gap: number): Block {
  let [left, row] = [0, 0];
  const placed = items.map((item) => {
    if (left > 0 && left + item.width > width) {
      left = 0;
      row += 1;
    }
    const at = { item, left, row };
    left += item.width + gap;
    return at;
  });
  return {
    height: items.length === 0 ? 0 : (row + 1) * rowHeight,
    draw: (x, y) => placed.map((at) => at.item.draw(x + at.left, y + at.row * rowHeight)).join(''),
  };
}
