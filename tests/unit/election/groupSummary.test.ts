import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contest } from '../../../src/election/contest.ts';
import { closestSeats, groupSummary, largestChanges } from '../../../src/election/groupSummary.ts';
import { partyInGroup } from '../../../src/election/partyInGroup.ts';
import { constituencyWith } from '../../fixtures/constituency.ts';

const large = constituencyWith({ lab: 600, con: 400 }, { lab: 900, con: 100 }, { index: 0 });
const small = constituencyWith({ ind: 60, lab: 40 }, { lab: 50, con: 50 }, { index: 1 });
const without = constituencyWith({ con: 70, ind: 30 }, { con: 80, lab: 20 }, { index: 2 });

describe('a group of seats', () => {
  it('adds votes together for the combined share and its change', () => {
    const lab = partyInGroup([large, small, without], 'lab');
    expect(lab.shareNow).toBeCloseTo(640 / 1200, 12);
    expect(lab.shareThen).toBeCloseTo(970 / 1200, 12);
    expect(lab.combinedChange).toBeCloseTo(((640 - 970) / 1200) * 100, 9);
  });

  it('averages the changes of the seats that have one', () => {
    const lab = partyInGroup([large, small, without], 'lab');
    expect(lab.averageChange).toBeCloseTo((-30 + -10) / 2, 9);
    expect(lab.averagedOver).toBe(2);
  });

  it('gives null, not zero, for a party that did not stand', () => {
    expect(partyInGroup([large], 'snp')).toMatchObject({
      shareNow: null,
      shareThen: null,
      combinedChange: null,
      averageChange: null,
    });
    expect(partyInGroup([small], 'ind')).toMatchObject({ shareThen: null, combinedChange: null });
  });

  it('counts holds and gains', () => {
    const summary = groupSummary([large, small, without]);
    expect(summary.holds).toBe(2);
    expect(summary.gains).toEqual([{ winner: 'ind', from: 'lab', seats: [small] }]);
  });

  it('says nothing of nothing', () => {
    expect(groupSummary([])).toMatchObject({ seats: 0, turnout: null, turnoutThen: null, parties: [], holds: 0, gains: [] });
  });

  it('orders falls, rises and close results', () => {
    expect(largestChanges([small, large, without], 'lab', 'falls', 5).map(({ seat }) => seat.index)).toEqual([0, 1]);
    expect(largestChanges([small, large], 'con', 'rises', 5).map(({ seat }) => seat.index)).toEqual([0]);
    expect(closestSeats([large, without, small], 2).map(({ index }) => index)).toEqual([1, 2]);
  });
});

const anySeat: fc.Arbitrary<Contest> = fc
  .tuple(
    fc.dictionary(fc.constantFrom('lab', 'con', 'ld', 'ind'), fc.integer({ min: 1, max: 50_000 }), {
      minKeys: 2,
      noNullPrototype: true,
    }),
    fc.dictionary(fc.constantFrom('lab', 'con', 'ld', 'ind'), fc.integer({ min: 1, max: 50_000 }), {
      minKeys: 2,
      noNullPrototype: true,
    }),
  )
  .map(([now, then]) => constituencyWith(now, then));

describe('by property', () => {
  it('a group and its complement add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anySeat, fc.boolean()), { minLength: 1, maxLength: 30 }), (chosen) => {
        const all = groupSummary(chosen.map(([seat]) => seat));
        const inside = groupSummary(chosen.filter(([, isIn]) => isIn).map(([seat]) => seat));
        const outside = groupSummary(chosen.filter(([, isIn]) => !isIn).map(([seat]) => seat));
        expect(inside.validVotes + outside.validVotes).toBe(all.validVotes);
        expect(inside.holds + outside.holds).toBe(all.holds);
        for (const party of all.parties) {
          const a = inside.parties.find((each) => each.party === party.party);
          const b = outside.parties.find((each) => each.party === party.party);
          expect((a?.votesNow ?? 0) + (b?.votesNow ?? 0)).toBe(party.votesNow);
          expect((a?.votesThen ?? 0) + (b?.votesThen ?? 0)).toBe(party.votesThen);
          expect((a?.seatsNow ?? 0) + (b?.seatsNow ?? 0)).toBe(party.seatsNow);
          expect((a?.averagedOver ?? 0) + (b?.averagedOver ?? 0)).toBe(party.averagedOver);
        }
      }),
    );
  });

  it('the order of the seats does not matter', () => {
    fc.assert(
      fc.property(fc.array(anySeat, { maxLength: 20 }), (seats) => {
        const forwards = groupSummary(seats);
        const backwards = groupSummary([...seats].reverse());
        expect(backwards.parties.map(({ party, votesNow, seatsNow }) => [party, votesNow, seatsNow])).toEqual(
          forwards.parties.map(({ party, votesNow, seatsNow }) => [party, votesNow, seatsNow]),
        );
        expect(backwards.gains.map(({ winner, from, seats: gained }) => [winner, from, gained.length])).toEqual(
          forwards.gains.map(({ winner, from, seats: gained }) => [winner, from, gained.length]),
        );
      }),
    );
  });
});
