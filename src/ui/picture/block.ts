/** A part of a picture whose height is known before its place is. CSS pixels. */
export interface Block {
  readonly height: number;
  /** Its markup with its top left at a place. */
  draw(x: number, y: number): string;
}

/** Blocks below each other with the same gap; those of no height are left out. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const there = blocks.filter(({ height }) => height > 0);
  return {
    height: there.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, there.length - 1),
    draw: (x, y) => {
      let top = y;
      return there
        .map((block) => {
          const markup = block.draw(x, top);
          top += block.height + gap;
          return markup;
        })
        .join('');
    },
  };
}

/** Nothing. */
export const EMPTY: Block = { height: 0, draw: () => '' };
