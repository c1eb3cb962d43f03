import type { Pattern } from '../../facts/scales/scale.ts';
import { OVERPRINT_SHAPE } from '../scene/lines.ts';
import type { Overprint } from '../scene/scene.ts';
import { svgElement } from './svgElement.ts';

/** What a seat can be filled with besides its colour. */
export type PatternName = Exclude<Pattern | Overprint, 'none'>;

/** CSS pixels, along either edge. */
export const HATCH_PERIOD = 6;

/** The lines (or dots, as lines of no length) of one repeat, 6 CSS pixels square; slanting ones run on into the next repeat. */
export const HATCH_LINES: Readonly<Record<Exclude<Pattern, 'none'>, string>> = {
  diagonal: 'M-1,1L1,-1M-1,7L7,-1M5,7L7,5',
  backDiagonal: 'M-1,-1L7,7M5,-1L7,1M-1,5L1,7',
  dots: 'M1.5,1.5h0M4.5,4.5h0',
  horizontal: 'M-1,1.5h8M-1,4.5h8',
  vertical: 'M1.5,-1v8M4.5,-1v8',
  cross: 'M-1,3h8M3,-1v8',
};

let made = 0;

/**
 * The definitions that `patternFill` refers to. Their repeats are in CSS pixels once `scalePatterns` has been told how many a unit is;
 * each map of a page has another scale, hence its own ids.
 */
export function patternDefinitions(): SVGDefsElement {
  made += 1;
  const owner = `light-${made}`;
  const definitions = svgElement('defs', { id: owner, class: 'light-map__patterns' });
  for (const [name, lines] of Object.entries(HATCH_LINES)) {
    definitions.append(
      definition(`${owner}-${name}`, HATCH_PERIOD, [
        svgElement('path', { d: lines, class: `light-map__hatch light-map__hatch--${name}` }),
      ]),
    );
  }
  const { period, lineWidth, casingWidth } = OVERPRINT_SHAPE;
  const d = overprintLines();
  definitions.append(
    definition(`${owner}-changed`, period, [
      svgElement('path', { d, class: 'light-map__overprint--casing', 'stroke-width': String(casingWidth) }),
      svgElement('path', { d, class: 'light-map__overprint--line', 'stroke-width': String(lineWidth) }),
    ]),
  );
  return definitions;
}

/** The falling lines of one repeat, running on into the next. */
export function overprintLines(): string {
  const { period } = OVERPRINT_SHAPE;
  return `M-1,-1L${period + 1},${period + 1}M${period - 1},-1l2,2M-1,${period - 1}l2,2`;
}

function definition(id: string, period: number, content: readonly SVGElement[]): SVGPatternElement {
  const size = String(period);
  const pattern = svgElement('pattern', { id, patternUnits: 'userSpaceOnUse', width: size, height: size });
  pattern.append(...content);
  return pattern;
}

/** Keeps the repeats' size on the screen, whatever the zoom. */
export function scalePatterns(definitions: SVGDefsElement, pixelsPerUnit: number): void {
  for (const pattern of definitions.children) pattern.setAttribute('patternTransform', `scale(${1 / pixelsPerUnit})`);
}

/** The address of a pattern among the definitions of a map, for `fill`. */
export function patternFill({ id }: SVGDefsElement, pattern: PatternName): string {
  return `url(#${id}-${pattern})`;
}
