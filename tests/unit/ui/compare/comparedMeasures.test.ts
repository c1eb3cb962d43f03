import { describe, expect, test } from 'vitest';
import type { SharedColumn } from '../../../../src/election/areaColumn.ts';
import { challengers } from '../../../../src/facts/challengers.ts';
import { columnFact } from '../../../../src/facts/residents.ts';
import { combined } from '../../../../src/ui/compare/comparedMeasures.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';

const ASKED = { party: { id: '' }, censusBase: 'residents' } as const;

const YOUNG: SharedColumn = {
  id: 'young',
  share: {
    name: 'Young residents',
    of: { id: 'residents', words: 'residents', inFull: 'all usual residents' },
    headline: 'Residents who are young',
    label: 'Young share',
    phrase: 'the young share of residents',
    predicate: 'are young',
    definition: 'Residents who are young.',
    date: 'Census 2021',
    sources: [],
    lacking: { where: 'Scotland', words: 'No figure', why: 'Scotland did not count them' },
    breaks: [5, 10, 15, 20, 25],
    ramp: 'sequential',
  },
};

describe('a share over several seats', () => {
  test('leaves out the residents of seats in which nobody counted the column', () => {
    const counts = [
      { residents: 1_000, young: 250 },
      { residents: 3_000, young: null },
    ];
    const seats = counts.map((each) => constituencyWith({}, {}, { counts: each }));
    expect(combined(columnFact(YOUNG), seats, ASKED)).toBe(0.25);
  });

  test('has the votes of seats in which none of the challengers stood', () => {
    const seats = [constituencyWith({ ind: 300, lab: 700 }, {}), constituencyWith({ lab: 2_000 }, {})];
    const [measure] = challengers({ challengers: { parties: ['ind'], heading: 'Independents' } });
    expect(measure && combined(measure, seats, ASKED)).toBe(0.1);
  });
});
