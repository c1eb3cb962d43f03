import type { ScaleClass } from '../../scales/scale.ts';
import './Swatch.css';

/** A class's colour with its pattern, as the map paints it. The class is named in words beside it. */
export function Swatch({ colour, pattern }: Pick<ScaleClass, 'colour' | 'pattern'>) {
  return <span aria-hidden="true" className={`swatch swatch--${pattern}`} style={{ backgroundColor: colour }} />;
}
