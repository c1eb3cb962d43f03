import type { ScaleClass } from '../../facts/scales/scale.ts';
import { element } from '../../map/picture/markup.ts';
import { pictureFill } from '../../map/picture/patternsMarkup.ts';
import { UNITS_PER_PIXEL } from '../../map/picture/pictureFrame.ts';

/** A class's colour with its pattern, as the map has it, in a square of so many CSS pixels. */
export function swatchMarkup(
  { colour, pattern }: Pick<ScaleClass, 'colour' | 'pattern'>,
  x: number,
  y: number,
  size: number,
): string {
  const square = element('rect', { x, y, width: size, height: size, rx: 2, fill: colour });
  if (pattern === 'none') return square;
  const edge = size * UNITS_PER_PIXEL;
  const transform = `translate(${x} ${y}) scale(${1 / UNITS_PER_PIXEL})`;
  return square + element('rect', { transform, width: edge, height: edge, fill: pictureFill(pattern) });
}
