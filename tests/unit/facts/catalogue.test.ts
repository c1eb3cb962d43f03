import { describe, expect, it } from 'vitest';
import { measureOf, measuresOf } from '../../../src/facts/catalogue.ts';
import { choroplethOf } from '../../../src/facts/choropleth.ts';
import type { MeasureContext } from '../../../src/facts/fact.ts';
import { constituencyWith } from '../../fixtures/constituency.ts';
import { party } from '../../fixtures/party.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

const context: MeasureContext = {
  election: smallElection,
  parties: [
    party('lab', 'Labour', { seatsWon: 1 }),
    party('con', 'Conservative', { seatsWon: 1 }),
    party('ind', 'Independent', { seatsWon: 1 }),
  ],
  party: party('lab', 'Labour'),
  censusBase: 'residents',
  palette: 'party',
  theme: 'light',
};

const unknownCensus = { counts: { residents: null, muslim: null, religionNotAnswered: null } };
const seats = [
  constituencyWith({ lab: 300, con: 700 }, { lab: 700, con: 300 }, { index: 0 }),
  constituencyWith({ ind: 600, con: 400 }, { lab: 700, con: 300 }, { index: 1 }),
  constituencyWith({ lab: 600, con: 400 }, { con: 300 }, { index: 2, ...unknownCensus }),
];

describe('every measure', () => {
  it.each(measuresOf(smallElection).map((measure) => [measure.id, measure] as const))(
    '%s gives each seat a class of its own scale',
    (_, measure) => {
      const choropleth = choroplethOf(seats, measure, context);
      for (const position of choropleth.classBySeat) expect(choropleth.classes[position]).toBeDefined();
      expect(choropleth.seatsByClass.reduce((sum, count) => sum + count, 0)).toBe(seats.length);
      expect(new Set(choropleth.classes.map(({ key }) => key)).size).toBe(choropleth.classes.length);
    },
  );
});

describe('change', () => {
  const choropleth = choroplethOf(seats, measureOf('change', smallElection), context);
  const keys = [...choropleth.classBySeat].map((position) => choropleth.classes[position]?.key);

  it('keeps a fall, not standing and standing for the first time apart', () => {
    expect(keys).toEqual(['below:-30', 'absent:did-not-stand', 'absent:new']);
  });

  it('names its baseline in headline and legend', () => {
    expect(choropleth.measure.headline(context)).toBe('Change in Labour\u2019s share of the vote since 2019, by constituency');
    expect(choropleth.measure.legendTitle(context)).toContain('2019 notional result');
  });
});

describe('Muslim residents', () => {
  it('shows no figure apart from zero', () => {
    const choropleth = choroplethOf(seats, measureOf('muslim', smallElection), context);
    expect(choropleth.classes[choropleth.classBySeat[2] ?? 0]?.key).toBe('absent:no-figure');
    expect(choropleth.classes[choropleth.classBySeat[0] ?? 0]?.label).toBe('25 to 40%');
  });
});
