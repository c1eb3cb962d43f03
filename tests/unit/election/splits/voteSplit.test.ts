import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidacy } from '../../../../src/election/candidacy.ts';
import { seatSplits } from '../../../../src/election/splits/seatSplits.ts';
import { voteSplit, voteSplits } from '../../../../src/election/splits/voteSplit.ts';
import { constituencyWith, pollNow } from '../../../fixtures/constituency.ts';
import { realCandidacies } from '../../../fixtures/realCandidacies.ts';
import { realElection } from '../../../fixtures/realElection.ts';

const election = realElection();
const candidacies = realCandidacies(election);

function standingIn(slug: string): readonly Candidacy[] {
  return candidacies.get(election.bySlug.get(slug)?.code ?? '') ?? [];
}

function candidacy(party: string, votes: number): Candidacy {
  return {
    constituency: 'E14000000',
    firstName: '',
    surname: party,
    party,
    partyLabel: null,
    adjunctParty: null,
    votes,
    sittingMp: false,
    formerMp: false,
  };
}

const somewhere = constituencyWith({ con: 500 }, { con: 500 });

describe('a vote split', () => {
  it('is where others had more votes than the majority, not as many', () => {
    const standing = (third: number) => [candidacy('con', 500), candidacy('lab', 400), candidacy('ind', third)];
    expect(voteSplit(somewhere, standing(101), { kind: 'best third' })?.excess).toBe(1);
    expect(voteSplit(somewhere, standing(100), { kind: 'best third' })).toBeNull();
    expect(voteSplit(somewhere, standing(300).slice(0, 2), { kind: 'best third' })).toBeNull();
  });

  it('never counts the winner or the runner-up, whatever they stood for', () => {
    const standing = [
      candidacy('ind', 500),
      candidacy('ind', 400),
      candidacy('ind', 60),
      candidacy('ind', 50),
      candidacy('con', 5),
    ];
    const split = voteSplit(somewhere, standing, { kind: 'parties', parties: new Set(['ind']) });
    expect(split?.votes).toBe(110);
    expect(split?.others).toHaveLength(2);
    expect(voteSplit(somewhere, standing, { kind: 'parties', parties: new Set(['con']) })).toBeNull();
    expect(voteSplit(somewhere, standing, { kind: 'parties', parties: new Set(['green']) })).toBeNull();
  });

  it('is found in Chingford and Woodford Green and in Leicester East', () => {
    const splits = voteSplits(election.contests, candidacies, { kind: 'parties', parties: new Set(['ind']) });
    const named = new Map(splits.map((split) => [split.seat.slug, split]));
    expect(named.get('chingford-and-woodford-green')).toMatchObject({ votes: 12_445, excess: 12_445 - 4_757 });
    expect(named.get('leicester-east')?.others[0]?.surname).toBe('Webbe');
    expect(named.get('leicester-south')).toBeUndefined();
    for (const { seat, votes, excess } of splits) expect(votes - pollNow(seat).majority).toBe(excess);
  });

  it('is one in at least as many seats, the more parties are chosen', () => {
    const count = (parties: readonly string[]) =>
      voteSplits(election.contests, candidacies, { kind: 'parties', parties: new Set(parties) }).length;
    fc.assert(
      fc.property(
        fc.subarray(['lab', 'con', 'ld', 'green', 'ruk', 'ind', 'wpb']),
        fc.constantFrom('ind', 'ruk'),
        (parties, one) => {
          expect(count([...parties, one])).toBeGreaterThanOrEqual(count(parties));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the splits of one seat', () => {
  it('name who alone had more than the majority, and which pairs only together', () => {
    const leicesterEast = seatSplits(standingIn('leicester-east'));
    expect(leicesterEast?.alone.map(({ surname }) => surname)).toEqual(['Haq', 'Webbe']);
    expect(leicesterEast?.pairs.map((pair) => pair.map(({ surname }) => surname))).toContainEqual(['Vaz', 'Solanki']);
    const chingford = seatSplits(standingIn('chingford-and-woodford-green'));
    expect(chingford?.runnerUp.surname).toBe('Tatler');
    expect(chingford?.alone.map(({ surname }) => surname)).toEqual(['Shaheen']);
  });

  it('count as many votes as the majority as too few', () => {
    const standing = [candidacy('con', 500), candidacy('lab', 400), candidacy('ind', 100), candidacy('green', 1)];
    const splits = seatSplits(standing);
    expect(splits?.alone).toEqual([]);
    expect(splits?.pairs.map((pair) => pair.map(({ party }) => party))).toEqual([['ind', 'green']]);
  });

  it('hold for any seat: alone is more than the majority, pairs are only together', () => {
    for (const standing of candidacies.values()) {
      const splits = seatSplits(standing);
      if (splits === null) continue;
      for (const { votes } of splits.alone) expect(votes).toBeGreaterThan(splits.majority);
      for (const [a, b] of splits.pairs) {
        expect(Math.max(a.votes, b.votes)).toBeLessThanOrEqual(splits.majority);
        expect(a.votes + b.votes).toBeGreaterThan(splits.majority);
      }
    }
    expect(seatSplits([candidacy('con', 1)])).toBeNull();
  });
});
