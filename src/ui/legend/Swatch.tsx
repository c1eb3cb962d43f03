import type { ScaleClass } from '../../facts/scales/scale.ts';
import { HATCH_LINES, HATCH_PERIOD } from '../../map/light/patterns.ts';
import { ColourPatch } from './ColourPatch.tsx';
import './Swatch.css';

/** As many repeats of a pattern as a swatch is wide and high. */
const REPEATS = 2;
const PLACES = Array.from({ length: REPEATS ** 2 }, (_, place) => [place % REPEATS, Math.floor(place / REPEATS)] as const);

/** A class's colour with its pattern, as the map paints it. The class is named in words beside it. */
export function Swatch({ colour, pattern }: Pick<ScaleClass, 'colour' | 'pattern'>) {
  return (
    <ColourPatch colour={colour} className={pattern === 'dots' ? 'swatch swatch--dots' : 'swatch'}>
      {pattern !== 'none' &&
        PLACES.map(([column, row]) => (
          <path
            key={`${column} ${row}`}
            d={HATCH_LINES[pattern]}
            transform={`translate(${column * HATCH_PERIOD} ${row * HATCH_PERIOD})`}
          />
        ))}
    </ColourPatch>
  );
}
