import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatColumns } from '../../../src/ui/table/seatColumns.ts';
import { formatQuery, formatStoryQuery, parseQuery } from '../../../src/view/query.ts';
import { usualView } from '../../../src/view/view.ts';
import { realElection } from '../../fixtures/realElection.ts';
import { smallElection } from '../../fixtures/smallElection.ts';
import { anyView } from './anyView.ts';

const election = realElection();
const USUAL = usualView(smallElection);

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

  it('knows every figure that the chart offers', () => {
    const figures = seatColumns(election, 'residents').flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []));
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) {
      const view = { ...USUAL, chart: { across: figure, up: figure === 'turnout' ? 'majority' : 'turnout' } };
      expect(parseQuery(formatQuery(view, election), election)).toMatchObject({ view, faults: [] });
    }
  });

  it('leaves defaults out', () => {
    expect(formatQuery(USUAL, smallElection)).toBe('');
  });

  it('takes a seat by code and by slug', () => {
    expect(parseQuery('?seat=E14000002', smallElection).view.seat).toBe('E14000002');
    expect(parseQuery('?seat=second', smallElection).view.seat).toBe('E14000002');
  });

  it('names what it does not understand and falls back to the default', () => {
    const { view, faults } = parseQuery('?colour=purple&seat=Atlantis&at=1,2', smallElection);
    expect(view).toEqual(USUAL);
    expect(faults.map(({ parameter }) => parameter)).toEqual(['colour', 'seat', 'at']);
    expect(faults[0]?.expected).toContain('winner');
  });

  it('names the condition that it does not understand', () => {
    const { faults } = parseQuery('?where=muslim>=25,height>2', smallElection);
    expect(faults[0]?.expected).toContain('“height>2” is not one');
  });

  it('says a step alone where the step\u2019s own view is meant', () => {
    const reading = { ...USUAL, story: 'five-independents' as const, step: 2, colour: 'change' as const };
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
    expect(parseQuery('?step=3', smallElection)).toMatchObject({ view: USUAL, faults: [] });
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

  it('tells of an election without editorial no story, and marks nobody whom reports named', () => {
    const untold = { ...smallElection, id: 'without-editorial' };
    for (const query of ['?story=rochdale', '?story=stories', '?story=reported', '?overlay=named', '?overlay=regions,named']) {
      const { view, faults } = parseQuery(query, untold);
      expect(faults).toHaveLength(1);
      expect(view).toMatchObject({ story: null, overlays: usualView(untold).overlays });
    }
    expect(parseQuery('?story=article&overlay=regions', untold).faults).toEqual([]);
    expect(parseQuery('?story=rochdale&overlay=named', smallElection).faults).toEqual([]);
  });
});
