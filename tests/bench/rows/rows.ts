import { APP_VIEWS } from '../visits/appViews.ts';
import { INTERACTIVE_MARK, TAKE_OVER_MARK } from '../visits/marks.ts';
import { bytesUntil, type Readings } from '../visits/readings.ts';
import { largest, type Round, ratio } from './round.ts';
import type { Row } from './row.ts';

const KILOBYTE = 1000;

/** Another picture at the moment of taking over: the share of pixels from which on a click, too, is said to have changed a frame. */
const VISIBLE_JUMP = 0.02;
/** A frame of 60 a second. */
const FRAME_MILLISECONDS = 16;

function reading<Value>(round: Round, visit: string, of: (readings: Readings) => Value): Value | null {
  const readings = round.get(visit);
  return readings === undefined ? null : of(readings);
}

const firstColours = (round: Round, visit: string): number | null => reading(round, visit, (readings) => readings.firstColours);
const blocked = (round: Round, visit: string): number | null => reading(round, visit, (readings) => readings.blocked);
const markOf = (round: Round, mark: string): number | null => reading(round, 'app', ({ marks }) => marks[mark] ?? null);

function measured(round: Round, visit: string, name: string): number | null {
  return reading(round, visit, (readings) => readings.measured[name] ?? null);
}

/** Kilobytes that had arrived by a time; `null` where there is no such time. */
function kilobytes(round: Round, visit: string, time: number | null): number | null {
  return time === null ? null : reading(round, visit, (readings) => bytesUntil(readings, time) / KILOBYTE);
}

function reference(id: string, what: string): Row {
  return {
    id: `reference.${id}`,
    what,
    needs: ['floor', id],
    value: (round) => ratio(firstColours(round, id), firstColours(round, 'floor')),
    unit: 'times',
    limit: null,
  };
}

function firstColouredMap(id: string, what: string, visits: readonly string[]): Row {
  return {
    id,
    what,
    needs: ['floor', ...visits],
    value: (round) => ratio(largest(visits.map((visit) => firstColours(round, visit))), firstColours(round, 'floor')),
    unit: 'times',
    limit: 1.25,
  };
}

function layoutShift(id: string, what: string, visits: readonly string[]): Row {
  return {
    id,
    what,
    needs: visits,
    value: (round) => largest(visits.map((visit) => reading(round, visit, (readings) => readings.layoutShift))),
    unit: 'score',
    limit: 0,
  };
}

function growth(id: string, what: string, visit: string, few: number, many: number): Row {
  const needs = [`${visit}-${few}`, `${visit}-${many}`];
  return {
    id,
    what,
    needs,
    value: (round) => ratio(firstColours(round, `${visit}-${many}`), firstColours(round, `${visit}-${few}`)),
    unit: 'times',
    limit: many / few,
  };
}

const viewsOf = (page: string): string[] => [page, ...APP_VIEWS.map(({ query }) => `${page}?${query}`)];

/** Every row of the benchmark: the reference pages, then each requirement. */
export const ROWS: readonly Row[] = [
  {
    id: 'reference.floor',
    what: 'floor: first coloured map',
    needs: ['floor'],
    value: (round) => firstColours(round, 'floor'),
    unit: 'milliseconds',
    limit: null,
  },
  reference('d3', 'd3 ÷ floor'),
  reference('leaflet', 'leaflet ÷ floor'),
  reference('docs', 'docs ÷ floor'),

  firstColouredMap('first.app', 'app, first coloured map ÷ floor', ['app']),
  firstColouredMap('first.app.views', 'app, slowest of six views ÷ floor', viewsOf('app')),
  firstColouredMap('first.embed.views', 'embed, slowest of six views ÷ floor', viewsOf('embed')),
  layoutShift('shift.app', 'app, layout shift of the worst view', viewsOf('app')),
  layoutShift('shift.embed', 'embed, layout shift of the worst view', viewsOf('embed')),

  {
    id: 'readable',
    what: 'seat tapped and read ÷ d3’s first colours',
    needs: ['d3', 'app-tapped'],
    value: (round) => ratio(measured(round, 'app-tapped', 'readable'), firstColours(round, 'd3')),
    unit: 'times',
    limit: 1,
  },
  {
    id: 'readable.mark',
    what: 'seats answer to taps, by the app’s own mark ÷ d3’s first colours',
    needs: ['d3', 'app'],
    value: (round) => ratio(markOf(round, INTERACTIVE_MARK), firstColours(round, 'd3')),
    unit: 'times',
    limit: null,
  },
  {
    id: 'takeover',
    what: 'MapLibre has taken over ÷ docs’ first colours',
    needs: ['docs', 'app'],
    value: (round) => ratio(markOf(round, TAKE_OVER_MARK), firstColours(round, 'docs')),
    unit: 'times',
    limit: 0.95,
  },
  {
    id: 'takeover.jump',
    what: 'pixels that change as MapLibre takes over',
    needs: ['app'],
    value: (round) => measured(round, 'app', 'jump'),
    unit: 'share',
    limit: VISIBLE_JUMP,
  },

  {
    id: 'bytes.first',
    what: 'transferred to the first coloured map',
    needs: ['app'],
    value: (round) => kilobytes(round, 'app', firstColours(round, 'app')),
    unit: 'kilobytes',
    limit: 30,
  },
  {
    id: 'bytes.readable',
    what: 'transferred to a readable seat',
    needs: ['app-tapped'],
    value: (round) => kilobytes(round, 'app-tapped', measured(round, 'app-tapped', 'readable')),
    unit: 'kilobytes',
    limit: 160,
  },
  {
    id: 'bytes.maplibre',
    what: 'transferred with MapLibre, all that loads by itself',
    needs: ['app'],
    value: (round) => kilobytes(round, 'app', Number.POSITIVE_INFINITY),
    unit: 'kilobytes',
    limit: 620,
  },

  {
    id: 'blocked.embed',
    what: 'embed, main thread blocked before the reader acts ÷ docs',
    needs: ['docs', 'embed'],
    value: (round) => ratio(blocked(round, 'embed'), blocked(round, 'docs')),
    unit: 'times',
    limit: 0.2,
  },
  {
    id: 'blocked.app',
    what: 'app with MapLibre, main thread blocked ÷ docs',
    needs: ['docs', 'app'],
    value: (round) => ratio(blocked(round, 'app'), blocked(round, 'docs')),
    unit: 'times',
    limit: 0.8,
  },

  {
    id: 'recolour.maplibre',
    what: 'recolouring in MapLibre ÷ plain repaint',
    needs: ['recolour-maplibre'],
    value: (round) => ratio(measured(round, 'recolour-maplibre', 'recolour'), measured(round, 'recolour-maplibre', 'repaint')),
    unit: 'times',
    limit: 1.4,
  },
  {
    id: 'recolour.maplibre.expression',
    what: 'the same by a new paint expression ÷ plain repaint',
    needs: ['recolour-maplibre'],
    value: (round) =>
      ratio(measured(round, 'recolour-maplibre', 'paintExpression'), measured(round, 'recolour-maplibre', 'repaint')),
    unit: 'times',
    limit: null,
  },
  {
    id: 'recolour.maplibre.data',
    what: 'the same by setData ÷ plain repaint',
    needs: ['recolour-maplibre'],
    value: (round) => ratio(measured(round, 'recolour-maplibre', 'setData'), measured(round, 'recolour-maplibre', 'repaint')),
    unit: 'times',
    limit: null,
  },
  {
    id: 'recolour.svg',
    what: 'recolouring in SVG, event to frame ÷ d3',
    needs: ['d3', 'app-without-webgl'],
    value: (round) => ratio(measured(round, 'app-without-webgl', 'recoloured'), measured(round, 'd3', 'recoloured')),
    unit: 'times',
    limit: 1.5,
  },

  {
    id: 'pointer',
    what: 'finding the seat under the pointer',
    needs: ['pointer'],
    value: (round) => measured(round, 'pointer', 'lookUp'),
    unit: 'milliseconds',
    limit: 0.2,
  },

  growth('growth.light.2600', 'SVG, first colours of 2,600 areas ÷ 650', 'growth-light', 650, 2600),
  growth('growth.light.10400', 'SVG, first colours of 10,400 areas ÷ 650', 'growth-light', 650, 10_400),
  growth('growth.maplibre.2600', 'MapLibre, first colours of 2,600 areas ÷ 650', 'growth-maplibre', 650, 2600),
  growth('growth.maplibre.10400', 'MapLibre, first colours of 10,400 areas ÷ 650', 'growth-maplibre', 650, 10_400),
  {
    id: 'growth.detail',
    what: 'detail files fetched near Leicester ÷ those with a seat in view',
    needs: ['app-near'],
    value: (round) => ratio(measured(round, 'app-near', 'detailFetched'), measured(round, 'app-near', 'detailInView')),
    unit: 'times',
    limit: 1,
  },

  {
    id: 'script.slider',
    what: 'script time of a step of the filter’s slider',
    needs: ['app-slider'],
    value: (round) => measured(round, 'app-slider', 'sliderStep'),
    unit: 'milliseconds',
    limit: FRAME_MILLISECONDS,
  },
  {
    id: 'script.slider.wall',
    what: 'the same by the clock on the wall, other programs included',
    needs: ['app-slider'],
    value: (round) => measured(round, 'app-slider', 'sliderStepWall'),
    unit: 'milliseconds',
    limit: null,
  },
  {
    id: 'script.measure',
    what: 'script time of a switch of the measure',
    needs: ['app-measure'],
    value: (round) => measured(round, 'app-measure', 'measureSwitch'),
    unit: 'milliseconds',
    limit: FRAME_MILLISECONDS,
  },
  {
    id: 'script.measure.wall',
    what: 'the same by the clock on the wall, other programs included',
    needs: ['app-measure'],
    value: (round) => measured(round, 'app-measure', 'measureSwitchWall'),
    unit: 'milliseconds',
    limit: null,
  },
];
