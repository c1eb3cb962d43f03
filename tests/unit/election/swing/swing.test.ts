import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swingToChange } from '../../../../src/election/poll.ts';
import { fallenAt, fallsAt } from '../../../../src/election/swing/fallsAt.ts';
import { swingFromParty, swingToParty } from '../../../../src/election/swing/partySwing.ts';
import { constituencyWith, pollNow } from '../../../fixtures/constituency.ts';
import { realElection } from '../../../fixtures/realElection.ts';

const election = realElection();
const { contests } = election;
const fromLabour = swingFromParty(election, 'anyone');
const toLabour = swingToParty(election, 'anyone');

describe('the swing from Labour', () => {
  it('is asked of every seat that Labour won, and is half the majority’s share', () => {
    expect(fromLabour).toHaveLength(411);
    for (const { seat, gap, swing, rival } of fromLabour) {
      expect(gap).toBe(pollNow(seat).majority);
      expect(swing).toBe(swingToChange(seat.poll));
      expect(rival).toBe(pollNow(seat).runnerUp);
    }
  });

  it('puts Hendon first, won by 15 votes', () => {
    expect(fromLabour[0]).toMatchObject({ gap: 15, rival: 'con' });
    expect(fromLabour[0]?.seat.name).toBe('Hendon');
  });

  it('to independents and the Workers Party puts Ilford North before Birmingham Yardley', () => {
    const challengers = swingFromParty(election, 'challengers');
    const names = challengers.map(({ seat }) => seat.name);
    expect(names.slice(0, 4)).toEqual(['Ilford North', 'Bradford West', 'Birmingham Yardley', 'Bethnal Green and Stepney']);
    expect(challengers[2]).toMatchObject({ rival: 'wpb', gap: 693 });
    expect(challengers.every(({ rival }) => rival === 'ind' || rival === 'wpb')).toBe(true);
  });
});

describe('the swing to Labour', () => {
  it('is asked of every seat in which it stood and lost', () => {
    const stood = contests.filter((seat) => pollNow(seat).votes.has('lab'));
    expect(toLabour).toHaveLength(stood.length - fromLabour.length);
    expect(toLabour.every(({ rival, winner }) => rival === 'lab' && winner !== 'lab')).toBe(true);
  });

  it('from independents is of five seats, Blackburn the closest', () => {
    const independents = swingToParty(election, 'challengers');
    expect(independents).toHaveLength(5);
    expect(independents[0]).toMatchObject({ gap: 132, winner: 'ind' });
    expect(independents[0]?.seat.name).toBe('Blackburn');
    for (const { seat, gap } of independents) expect(gap).toBe(pollNow(seat).majority);
  });

  it('counts the winning independent’s votes, not those of all independents', () => {
    const seat = constituencyWith({ ind: 700, lab: 400 }, { lab: 1 }, { poll: { elected: ['ind'], bestIndependentVotes: 500 } });
    expect(swingToParty({ ...election, contests: [seat] }, 'anyone')[0]?.gap).toBe(100);
  });
});

describe('what a swing would have changed', () => {
  const votes = fc.integer({ min: 1, max: 60_000 });

  it('leaves a seat level, not changed, at half the majority', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 300 }), (tenths, thousands) => {
        // Chosen so that the swing needed is exactly so many tenths of a point.
        const validVotes = thousands * 500;
        const seat = constituencyWith({ lab: 1 }, { lab: 1 }, { poll: { validVotes } });
        const gap = tenths * thousands;
        expect(gap / 2 / validVotes).toBeCloseTo(tenths / 1_000, 12);
        expect(fallsAt({ gap, seat }, tenths)).toBe(false);
        expect(fallsAt({ gap, seat }, tenths + 1)).toBe(true);
        expect(fallsAt({ gap: gap - 1, seat }, tenths)).toBe(true);
      }),
    );
  });

  it('grows with the swing, in the order of the seats', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const fallen = fallenAt(fromLabour, less);
        const further = fallenAt(fromLabour, more);
        expect(further.slice(0, fallen.length)).toEqual(fallen);
        expect(fallen).toEqual(fromLabour.slice(0, fallen.length));
      }),
    );
    expect(fallenAt(fromLabour, 0)).toHaveLength(0);
    expect(fallenAt(fromLabour, 1_000)).toHaveLength(411);
  });

  it('is true of the votes: moving more than half the gap puts the rival ahead', () => {
    fc.assert(
      fc.property(votes, votes, fc.nat(500), (first, second, tenths) => {
        const [winner, loser] = first > second ? [first, second] : [second, first];
        const seat = constituencyWith({ lab: winner, con: loser }, { lab: 1 });
        const moved = (tenths / 1_000) * pollNow(seat).validVotes;
        const ahead = loser + moved - (winner - moved);
        if (Math.abs(ahead) > 1e-6) expect(fallsAt({ gap: winner - loser, seat }, tenths)).toBe(ahead > 0);
      }),
    );
  });
});
