import type { LightSheet } from './lightSheet.ts';
import { type PatternName, patternFill } from './patternDefinitions.ts';
import { svgElement } from './svgElement.ts';

/** Fills the seats (by index) with their patterns, one path a pattern, in place of what the group held. */
export function drawPatterns(
  { seats, patterns: definitions }: LightSheet,
  group: SVGGElement,
  patterns: readonly (PatternName | 'none')[],
): void {
  const outlines = new Map<PatternName, string>();
  patterns.forEach((pattern, index) => {
    if (pattern === 'none') return;
    // Begun again at 0, where an outline's small m counts from.
    outlines.set(pattern, `${outlines.get(pattern) ?? ''}M0 0${seats[index]?.getAttribute('d') ?? ''}`);
  });
  group.replaceChildren(
    ...[...outlines].map(([pattern, d]) =>
      svgElement('path', { d, fill: patternFill(definitions, pattern), 'fill-rule': 'evenodd' }),
    ),
  );
}
