import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../src/facts/catalogue.ts';
import { choroplethOf } from '../../../../src/facts/choropleth.ts';
import { tooltipPlace } from '../../../../src/ui/map/SeatTooltip.tsx';
import { seatTooltipText } from '../../../../src/ui/map/seatTooltipText.ts';
import { election } from '../../../fixtures/election.ts';

const party = election.parties[0];
const seat = election.contests[0];

describe('seatTooltipText', () => {
  it('says the result in words, the majority and the measure’s reading', () => {
    if (party === undefined || seat === undefined) throw new Error('The fixture is empty');
    const context = {
      election,
      parties: election.parties,
      party,
      censusBase: 'residents',
      palette: 'party',
      theme: 'light',
    } as const;
    const change = choroplethOf(election.contests, measureOf('change', election), context);
    expect(seatTooltipText(seat, election, change)).toMatchObject({
      name: 'Leicester South',
      result: 'Independent gain from Labour',
      majority: 'Majority 979, 2.3%',
    });
    expect(seatTooltipText(seat, election, change).reading).toMatch(/^Labour down/);
    const winner = choroplethOf(election.contests, measureOf('winner', election), context);
    expect(seatTooltipText(seat, election, winner).reading).toBeNull();
  });
});

describe('tooltipPlace', () => {
  const tooltip = { width: 200, height: 80 };
  const pane = { width: 800, height: 600 };

  it('is right of and below the pointer', () => {
    expect(tooltipPlace([100, 100], tooltip, pane)).toEqual([114, 114]);
  });

  it('is on the other side where it would be cut off', () => {
    expect(tooltipPlace([790, 590], tooltip, pane)).toEqual([576, 496]);
  });

  it('stays in a pane that is hardly wider than itself', () => {
    expect(tooltipPlace([110, 20], tooltip, { width: 220, height: 600 })[0]).toBe(8);
  });
});
