import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURE_IDS, PALETTES } from '../../../src/measures/measure.ts';
import { type Condition, OPERATORS, PARTY_FIGURES, SEAT_FIGURES } from '../../../src/psephology/condition.ts';
import { TOUR_IDS, tourOutline } from '../../../src/stories/tours/tourOutline.ts';
import { formatOverlays, type Overlay, parseOverlays } from '../../../src/view/overlay.ts';
import { formatQuery, formatStoryQuery, parseQuery } from '../../../src/view/query.ts';
import { DEFAULT_VIEW, LAYOUTS, THEME_CHOICES, type View } from '../../../src/view/view.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    figure: fc.constantFrom(...SEAT_FIGURES),
    operator: fc.constantFrom(...OPERATORS),
    value: fc.integer({ min: -999, max: 99_999 }).map((n) => n / 10),
  }),
  fc.record({
    kind: fc.constant('partyFigure' as const),
    figure: fc.constantFrom(...PARTY_FIGURES),
    party: fc.constantFrom('lab', 'con', 'ind'),
    operator: fc.constantFrom(...OPERATORS),
    value: fc.integer({ min: -999, max: 999 }).map((n) => n / 10),
  }),
  fc.record({
    kind: fc.constant('fact' as const),
    fact: fc.constantFrom('winner' as const, 'was' as const, 'second' as const),
    oneOf: fc.uniqueArray(fc.constantFrom('lab', 'con', 'ind'), { minLength: 1 }),
  }),
  fc.constantFrom<Condition>(
    { kind: 'fact', fact: 'result', oneOf: ['gain'] },
    { kind: 'fact', fact: 'region', oneOf: ['E12000005', 'W92000004'] },
    { kind: 'fact', fact: 'nation', oneOf: ['S'] },
    { kind: 'fact', fact: 'seat', oneOf: ['E14000001', 'E14000002'] },
  ),
);

const anyOverlay: fc.Arbitrary<Overlay> = fc.oneof(
  fc.constantFrom<Overlay>({ id: 'changed' }, { id: 'named' }, { id: 'regions' }, { id: 'labels' }),
  fc.record({ id: fc.constant('near' as const), under: fc.integer({ min: 1, max: 99_999 }) }),
);

const anyReading: fc.Arbitrary<Pick<View, 'story' | 'step'>> = fc.oneof(
  fc.constantFrom({ story: null, step: 1 }, { story: 'stories' as const, step: 1 }),
  fc.constantFrom(...TOUR_IDS.flatMap((story) => tourOutline(story).seats.map((_, index) => ({ story, step: index + 1 })))),
);

const anyMap: fc.Arbitrary<Omit<View, 'story' | 'step'>> = fc.record({
  election: fc.constant('ge2024'),
  layout: fc.constantFrom(...LAYOUTS),
  colour: fc.constantFrom(...MEASURE_IDS),
  party: fc.constantFrom(...smallElection.partyById.keys()),
  seat: fc.constantFrom(null, ...smallElection.byCode.keys()),
  where: fc.array(anyCondition, { maxLength: 4 }),
  overlays: fc
    .uniqueArray(anyOverlay, { selector: ({ id }) => id })
    .map((overlays) => parseOverlays(formatOverlays(overlays)) ?? []),
  at: fc.option(
    fc.record({
      lat: fc.integer({ min: 490_000, max: 610_000 }).map((n) => n / 10_000),
      lng: fc.integer({ min: -90_000, max: 20_000 }).map((n) => n / 10_000),
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
    }),
  ),
  theme: fc.constantFrom(...THEME_CHOICES),
  palette: fc.constantFrom(...PALETTES),
  answered: fc.boolean(),
  foreign: fc.array(fc.tuple(fc.constantFrom('utm_source', 'childId', 'parentUrl'), fc.string()), { maxLength: 3 }),
});

const anyView: fc.Arbitrary<View> = fc.tuple(anyMap, anyReading).map(([map, reading]) => ({ ...map, ...reading }));

describe('the query string', () => {
  it('gives any view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: restored, faults, stepAlone } = parseQuery(formatQuery(view, smallElection), smallElection);
        expect(restored).toEqual(view);
        expect(faults).toEqual([]);
        expect(stepAlone).toBe(false);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.webQueryParameters()), (text) => {
        const { view } = parseQuery(text, smallElection);
        expect(smallElection.partyById.has(view.party)).toBe(true);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(formatQuery(DEFAULT_VIEW, smallElection)).toBe('');
  });

  it('takes a seat by code and by slug', () => {
    expect(parseQuery('?seat=E14000002', smallElection).view.seat).toBe('E14000002');
    expect(parseQuery('?seat=second', smallElection).view.seat).toBe('E14000002');
  });

  it('names what it does not understand and falls back to the default', () => {
    const { view, faults } = parseQuery('?colour=purple&seat=Atlantis&at=1,2', smallElection);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(faults.map(({ parameter }) => parameter)).toEqual(['colour', 'seat', 'at']);
    expect(faults[0]?.expected).toContain('winner');
  });

  it('names the condition that it does not understand', () => {
    const { faults } = parseQuery('?where=muslim>=25,height>2', smallElection);
    expect(faults[0]?.expected).toContain('“height>2” is not one');
  });

  it('says a step alone where the step\u2019s own view is meant', () => {
    const reading = { ...DEFAULT_VIEW, story: 'five-independents' as const, step: 2, colour: 'change' as const };
    const alone = formatStoryQuery({ ...reading, theme: 'dark', foreign: [['utm_source', 'a']] }, smallElection);
    expect(alone).toBe('?story=five-independents&step=2&theme=dark&utm_source=a');
    expect(parseQuery(alone, smallElection)).toMatchObject({ view: { step: 2, colour: 'winner' }, faults: [], stepAlone: true });
    expect(parseQuery(formatQuery(reading, smallElection), smallElection).stepAlone).toBe(false);
    expect(parseQuery('?story=stories', smallElection).stepAlone).toBe(false);
    // Pressed before the app was there, which then still has to show the step.
    const pressed = parseQuery('?story=five-independents&step=2&seat=E14001327&at=52.6,-1.1,9', smallElection);
    expect(pressed).toMatchObject({ stepAlone: true, view: { at: { zoom: 9 } } });
    expect(formatQuery(pressed.view, smallElection)).toContain('colour=winner');
  });

  it('names a story and a step that are not there', () => {
    const { view, faults } = parseQuery('?story=five-independents&step=99', smallElection);
    expect(view).toMatchObject({ story: 'five-independents', step: 1 });
    expect(faults).toEqual([{ parameter: 'step', value: '99', expected: expect.stringMatching(/^a step from 1 to \d+$/) }]);
    expect(parseQuery('?story=atlantis', smallElection)).toMatchObject({
      view: { story: null },
      faults: [{ parameter: 'story' }],
    });
    expect(parseQuery('?story=stories&step=two', smallElection).faults).toMatchObject([{ parameter: 'step' }]);
    expect(parseQuery('?step=3', smallElection)).toMatchObject({ view: DEFAULT_VIEW, faults: [] });
  });

  it('keeps parameters of others', () => {
    const query = '?colour=change&initialWidth=640&parentUrl=https%3A//example.org/a?b';
    const { view } = parseQuery(query, smallElection);
    expect(view.foreign).toEqual([
      ['initialWidth', '640'],
      ['parentUrl', 'https://example.org/a?b'],
    ]);
    expect(parseQuery(formatQuery(view, smallElection), smallElection).view).toEqual(view);
  });

  it('counts the first of a repeated parameter', () => {
    expect(parseQuery('?colour=change&colour=share', smallElection).view.colour).toBe('change');
  });

  it('does not take what every object has for a parameter', () => {
    const { view, faults } = parseQuery('?__proto__=1&constructor=2&toString=3', smallElection);
    expect(faults).toEqual([]);
    expect(view.foreign).toHaveLength(3);
  });
});
