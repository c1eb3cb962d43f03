import { type PatternName, patternDefinitions, patternFill, scalePatterns } from './patterns.ts';
import { svgElement } from './svgElement.ts';
import { formatViewBox, type ViewBox } from './viewBox.ts';

/** The parts of the light map's SVG that are written to; everything else in it stays as the page brought it. */
export interface LightSheet {
  readonly svg: SVGSVGElement;
  /** One path a seat, by index. */
  readonly seats: readonly SVGPathElement[];
  readonly patterns: SVGDefsElement;
  readonly hatchings: SVGGElement;
  readonly overprints: SVGGElement;
  readonly borders: SVGGElement;
  readonly marks: SVGGElement;
  readonly outlines: SVGGElement;
  readonly labels: SVGGElement;
}

/** Readies an SVG of seats (its `.light-map__seats` group holds one path a seat, in order) for being drawn on. */
export function lightSheet(svg: SVGSVGElement): LightSheet {
  const group = (name: string) => {
    const known = svg.querySelector<SVGGElement>(`g.light-map__${name}`);
    const made = known ?? svgElement('g', { class: `light-map__${name}` });
    if (known === null) svg.append(made);
    return made;
  };
  const known = svg.querySelector<SVGDefsElement>('defs.light-map__patterns');
  const patterns = known ?? patternDefinitions();
  if (known === null) svg.prepend(patterns);
  return {
    svg,
    patterns,
    seats: [...svg.querySelectorAll<SVGPathElement>('.light-map__seats path')],
    hatchings: group('hatchings'),
    overprints: group('overprints'),
    borders: group('borders'),
    marks: group('marks'),
    outlines: group('outlines'),
    labels: group('labels'),
  };
}

/** Shows a part of the plane. Patterns keep their size on the screen. */
export function showViewBox({ svg, patterns }: LightSheet, viewBox: ViewBox): void {
  svg.setAttribute('viewBox', formatViewBox(viewBox));
  scalePatterns(patterns, viewBox.pixelsPerUnit);
}

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
