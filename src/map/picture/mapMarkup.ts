import { hasBorders } from '../../geography/atlas.ts';
import type { PatternName } from '../light/patterns.ts';
import { arcPaths, seatPaths } from '../light/seatPaths.ts';
import {
  COAST_OPACITY,
  LINE_WIDTHS,
  REGION_BORDER_OPACITY,
  SEAT_BORDER_OPACITY,
  type WidthByZoom,
  widthAtZoom,
} from '../scene/lines.ts';
import type { Scene } from '../scene/scene.ts';
import { marksMarkup } from './marksMarkup.ts';
import { element, escapedText, group } from './markup.ts';
import { namesMarkup } from './namesMarkup.ts';
import { patternsMarkup, pictureFill } from './patternsMarkup.ts';
import { type PictureFrame, seatsInFrame, UNITS_PER_PIXEL } from './pictureFrame.ts';

/** A seat's code and its line of text, by the seats' index. */
export interface NamedSeat {
  readonly code: string;
  readonly title: string;
}

/** A map as SVG markup: what its definitions are, and the groups that are drawn. */
export interface MapMarkup {
  readonly definitions: readonly string[];
  readonly content: string;
}

/** A scene as the light renderer draws it, in named groups: seats with their codes, patterns, borders, marks, outline, names. */
export function mapMarkup(scene: Scene, named: readonly NamedSeat[], frame: PictureFrame): MapMarkup {
  const { x, y, width, height, grid } = frame;
  const paths = seatPaths(scene.atlas, grid);
  const { seats, cut } = seatsInFrame(scene, frame);
  const shown = new Set(seats);
  const patternGroup = (id: string, patterns: readonly (PatternName | 'none')[]) =>
    group(id, {}, patternAreas(patterns, paths, shown));
  const used = new Set([...scene.patterns, ...scene.overprints].filter((pattern) => pattern !== 'none'));
  const clip = cut ? 'url(#map-frame)' : null;
  const drawn = [
    group(
      'seats',
      outlineOfSketch(scene, frame),
      seats.map((index) => seatMarkup(scene, named, paths, index)),
    ),
    patternGroup('patterns', scene.patterns),
    patternGroup('changed-hands', scene.overprints),
    bordersMarkup(scene, frame),
    marksMarkup(scene, frame, shown),
    selectedMarkup(scene, paths),
  ];
  return {
    definitions: [
      ...patternsMarkup(used, scene.inks),
      ...(cut ? [element('clipPath', { id: 'map-frame' }, element('rect', { width, height }))] : []),
    ],
    content: group('map', { transform: `translate(${x} ${y})`, 'clip-path': clip }, [
      element('g', { transform: `scale(${1 / UNITS_PER_PIXEL})` }, drawn),
      namesMarkup(scene, frame),
    ]),
  };
}

function seatMarkup({ colours }: Scene, named: readonly NamedSeat[], paths: readonly string[], index: number): string {
  const seat = named[index];
  return element(
    'path',
    { id: seat?.code ?? null, fill: colours[index] ?? null, d: paths[index] ?? '' },
    seat === undefined ? '' : element('title', {}, escapedText(seat.title)),
  );
}

/** Where the borders are not known, each seat has its own outline. */
function outlineOfSketch({ atlas, inks }: Scene, { zoom }: PictureFrame) {
  if (hasBorders(atlas)) return {};
  return {
    stroke: inks.seatBorder,
    'stroke-width': widthAtZoom(LINE_WIDTHS.seatBorder, zoom) * UNITS_PER_PIXEL,
    'stroke-opacity': widthAtZoom(SEAT_BORDER_OPACITY, zoom),
    'stroke-linejoin': 'round',
  };
}

function patternAreas(
  patterns: readonly (PatternName | 'none')[],
  paths: readonly string[],
  shown: ReadonlySet<number>,
): readonly string[] {
  const areas = new Map<PatternName, string>();
  patterns.forEach((pattern, index) => {
    if (pattern !== 'none' && shown.has(index)) areas.set(pattern, `${areas.get(pattern) ?? ''}${paths[index] ?? ''}`);
  });
  return [...areas].map(([pattern, d]) => element('path', { d, fill: pictureFill(pattern), 'fill-rule': 'evenodd' }));
}

/** The selected seat's double line. */
function selectedMarkup({ selected, inks }: Scene, paths: readonly string[]): string {
  const d = selected === null ? undefined : paths[selected];
  if (d === undefined) return '';
  const line = (stroke: string, width: number) => element('path', { d, stroke, 'stroke-width': width * UNITS_PER_PIXEL });
  return group('selected', { fill: 'none', 'stroke-linejoin': 'round' }, [line(inks.outlineCasing, 5.5), line(inks.outline, 2.5)]);
}

/** The coast and the borders between seats and regions, each line once; "" for a sketch, which does not know them. */
function bordersMarkup({ atlas, inks, regionBorders }: Scene, { grid, zoom }: PictureFrame): string {
  if (!hasBorders(atlas)) return '';
  const dividing = new Set([...atlas.seatBorders, ...atlas.regionBorders]);
  const coast = atlas.topology.arcs.flatMap((_, arc) => (dividing.has(arc) ? [] : [arc]));
  const line = (id: string, arcs: readonly number[], stroke: string, widths: WidthByZoom, opacity: number) =>
    element('path', {
      id,
      d: arcPaths(atlas, arcs, grid),
      stroke,
      'stroke-width': widthAtZoom(widths, zoom) * UNITS_PER_PIXEL,
      'stroke-opacity': opacity,
    });
  const seatOpacity = widthAtZoom(SEAT_BORDER_OPACITY, zoom);
  return group('borders', { fill: 'none', 'stroke-linejoin': 'round' }, [
    line('coast', coast, inks.coast, LINE_WIDTHS.coast, COAST_OPACITY),
    line('seat-borders', atlas.seatBorders, inks.seatBorder, LINE_WIDTHS.seatBorder, seatOpacity),
    regionBorders
      ? line('region-borders', atlas.regionBorders, inks.regionBorder, LINE_WIDTHS.regionBorder, REGION_BORDER_OPACITY)
      : line('region-borders', atlas.regionBorders, inks.seatBorder, LINE_WIDTHS.seatBorder, seatOpacity),
  ]);
}
