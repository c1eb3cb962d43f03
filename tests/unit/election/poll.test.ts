import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShare, sharedColumns } from '../../../src/election/areaColumn.ts';
import { bestChallenger, challengersShare } from '../../../src/election/challengers.ts';
import { outcomeOf } from '../../../src/election/contest.ts';
import { majorityShare, shareOf, swingToChange, turnoutOf, winnerOf } from '../../../src/election/poll.ts';
import { constituencyWith, pollWith } from '../../fixtures/constituency.ts';
import { COLUMNS, smallElection } from '../../fixtures/smallElection.ts';

// Leicester South as declared, electorate 70,867 (House of Commons Library, CBP-10009).
const leicesterSouth = { ind: 14_739, lab: 13_760, con: 4_820, green: 3_826, ruk: 2_470, ld: 1_425, other: 797 };

describe('a poll', () => {
  it('gives shares of valid votes', () => {
    const poll = pollWith(leicesterSouth);
    expect(poll.validVotes).toBe(41_837);
    expect(shareOf(poll, 'ind')).toBeCloseTo(0.3523, 5);
    expect(shareOf(poll, 'snp')).toBeNull();
  });

  it('gives the majority as a share, and the swing that levels it as half of it', () => {
    const poll = pollWith(leicesterSouth);
    expect(poll.majority).toBe(979);
    expect(majorityShare(poll)).toBeCloseTo(979 / 41_837, 12);
    expect(swingToChange(poll)).toBeCloseTo(979 / 41_837 / 2, 12);
  });

  it('gives turnout as valid votes of the electorate', () => {
    expect(turnoutOf(pollWith(leicesterSouth, { electorate: 70_867 }))).toBeCloseTo(0.59036, 5);
  });

  it('gives nothing, not zero, where nobody voted or could vote', () => {
    const empty = pollWith({ lab: 0, con: 0 }, { electorate: 0 });
    expect(shareOf(empty, 'lab')).toBeNull();
    expect(majorityShare(empty)).toBeNull();
    expect(turnoutOf(empty)).toBeNull();
  });

  it('has shares that add up to one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 2, maxLength: 15 }), (counts) => {
        const poll = pollWith(Object.fromEntries(counts.map((count, position) => [`p${position}`, count])));
        const sum = [...poll.votes.keys()].reduce((total, party) => total + (shareOf(poll, party) ?? 0), 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(majorityShare(poll)).toBeCloseTo(
          (shareOf(poll, winnerOf(poll) ?? '') ?? 0) - (shareOf(poll, poll.runnerUp ?? '') ?? 0),
          9,
        );
      }),
    );
  });
});

describe('an outcome', () => {
  it('is a hold where the winning party is the notional one', () => {
    expect(outcomeOf(constituencyWith({ lab: 2, con: 1 }, { lab: 3, con: 1 }))).toEqual({ kind: 'hold', winner: 'lab' });
  });

  it('is a gain from the notional winner otherwise', () => {
    expect(outcomeOf(constituencyWith(leicesterSouth, { lab: 3, con: 1 }))).toEqual({ kind: 'gain', winner: 'ind', from: 'lab' });
  });
});

describe('the share that a column of an area set is', () => {
  const [muslim] = sharedColumns({ columns: COLUMNS });
  if (muslim === undefined) throw new Error('There is no such column');
  const seat = constituencyWith({ lab: 1 }, { lab: 1 });

  it('is of all residents, or of those who answered', () => {
    expect(columnShare(seat, muslim, 'residents')).toBe(0.25);
    expect(columnShare(seat, muslim, 'answered')).toBeCloseTo(25_000 / 94_000, 12);
  });

  it('is no figure, not zero, where the census did not ask', () => {
    const northDown = constituencyWith(
      { ind: 1 },
      { apni: 1 },
      { counts: { residents: null, muslim: null, religionNotAnswered: null } },
    );
    expect(columnShare(northDown, muslim, 'residents')).toBeNull();
  });
});

describe('challengers', () => {
  it('adds up independents and the Workers Party', () => {
    const seat = constituencyWith({ lab: 500, ind: 300, wpb: 200 }, { lab: 1 }, { poll: { bestIndependentVotes: 180 } });
    expect(challengersShare(seat.poll, smallElection)).toBe(0.5);
    expect(bestChallenger(seat.poll, smallElection)).toEqual({ party: 'wpb', votes: 200 });
  });

  it('is null where none stood', () => {
    const seat = constituencyWith({ lab: 2, con: 1 }, { lab: 1 });
    expect(challengersShare(seat.poll, smallElection)).toBeNull();
    expect(bestChallenger(seat.poll, smallElection)).toBeNull();
  });
});
