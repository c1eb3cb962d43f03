import { HATCH_LINES, HATCH_PERIOD, overprintLines, type PatternName } from '../light/patterns.ts';
import type { MapColours } from '../scene/colours.ts';
import { OVERPRINT_OPACITY, OVERPRINT_SHAPE } from '../scene/lines.ts';
import { element } from './markup.ts';
import { UNITS_PER_PIXEL } from './pictureFrame.ts';

/** The address of a pattern in a picture, for `fill`. */
export function pictureFill(pattern: PatternName): string {
  return `url(#pattern-${pattern})`;
}

/** The definitions of the patterns that a picture needs, for areas that are drawn in units of its map. */
export function patternsMarkup(patterns: ReadonlySet<PatternName>, inks: MapColours): readonly string[] {
  return [...patterns].map((pattern) => {
    const period = pattern === 'changed' ? OVERPRINT_SHAPE.period : HATCH_PERIOD;
    return element(
      'pattern',
      {
        id: `pattern-${pattern}`,
        patternUnits: 'userSpaceOnUse',
        width: period,
        height: period,
        patternTransform: `scale(${UNITS_PER_PIXEL})`,
      },
      pattern === 'changed' ? overprint(inks) : hatch(pattern, inks),
    );
  });
}

function hatch(pattern: Exclude<PatternName, 'changed'>, inks: MapColours): string {
  return element('path', {
    d: HATCH_LINES[pattern],
    fill: 'none',
    stroke: inks.hatching,
    'stroke-opacity': 0.5,
    'stroke-width': pattern === 'dots' ? 1.6 : 0.84,
    'stroke-linecap': pattern === 'dots' ? 'round' : null,
  });
}

function overprint(inks: MapColours): readonly string[] {
  const { lineWidth, casingWidth } = OVERPRINT_SHAPE;
  const line = (stroke: string, width: number, opacity: number) =>
    element('path', { d: overprintLines(), fill: 'none', stroke, 'stroke-width': width, 'stroke-opacity': opacity });
  return [line(inks.outlineCasing, casingWidth, OVERPRINT_OPACITY.casing), line(inks.outline, lineWidth, OVERPRINT_OPACITY.line)];
}
