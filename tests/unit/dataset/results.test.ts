import { describe, expect, test } from 'vitest';
import { decodeResults, encodeResults } from '../../../src/dataset/resultsFile.ts';
import type { Contest } from '../../../src/election/contest.ts';
import { pollBefore, pollNow } from '../../fixtures/constituency.ts';
import { committedElection, committedText, seatNamed } from './committedPackage.ts';

const election = committedElection();
const seats = election.contests;

function sum(of: (seat: Contest) => number): number {
  return seats.reduce((total, seat) => total + of(seat), 0);
}

function muslimShare({ counts: { muslim = null, residents = null } }: Contest): number | null {
  return muslim === null || residents === null ? null : muslim / residents;
}

describe('the election of 4 July 2024', () => {
  test('has 650 seats and the published totals', () => {
    expect(seats).toHaveLength(650);
    expect(sum((seat) => pollNow(seat).validVotes)).toBe(28_809_340);
    expect(sum((seat) => pollNow(seat).votes.get('lab') ?? 0)).toBe(9_708_716);
    expect(election.parties.reduce((total, party) => total + party.candidacies, 0)).toBe(4_515);
  });

  test('was won by these parties', () => {
    const won = Object.fromEntries(
      election.parties.filter(({ seatsWon }) => seatsWon > 0).map(({ id, seatsWon }) => [id, seatsWon]),
    );
    expect(won).toEqual({
      lab: 411,
      con: 121,
      ld: 72,
      snp: 9,
      sf: 7,
      ind: 6,
      dup: 5,
      ruk: 5,
      green: 4,
      pc: 4,
      sdlp: 2,
      apni: 1,
      uup: 1,
      tuv: 1,
      spk: 1,
    });
    expect(seats.filter((seat) => pollNow(seat).winner === 'ind')).toHaveLength(6);
  });

  test('saw independents gain five seats from Labour', () => {
    const gained = seats
      .filter((seat) => pollNow(seat).winner === 'ind' && pollBefore(seat).winner === 'lab')
      .map(({ name }) => name);
    expect(gained).toEqual(['Birmingham Perry Barr', 'Blackburn', 'Dewsbury and Batley', 'Islington North', 'Leicester South']);
  });

  test('lists parties by seats won, then by votes', () => {
    expect(election.parties.slice(0, 3).map(({ id }) => id)).toEqual(['lab', 'con', 'ld']);
    expect(election.partyById.get('sf')?.name).toBe('Sinn Féin');
    expect(election.partyById.get('ld')?.shortName).toBe('Lib Dem');
    expect(new Set(election.parties.map(({ id }) => id)).size).toBe(election.parties.length);
  });

  test('gives every party that won, nearly won or stood in ten seats its own votes', () => {
    const listed = new Set(seats.flatMap((seat) => [...pollNow(seat).votes.keys()]));
    for (const { id, candidacies, seatsWon } of election.parties) {
      if (candidacies >= 10 || seatsWon > 0) expect(listed).toContain(id);
    }
    for (const seat of seats) {
      for (const poll of [pollNow(seat), pollBefore(seat)]) {
        expect(poll.votes.has(poll.winner)).toBe(true);
        expect(poll.votes.has(poll.runnerUp)).toBe(true);
      }
    }
  });
});

describe('particular seats', () => {
  test('Chorley was held by the Speaker, without Labour, Conservatives or Liberal Democrats', () => {
    const chorley = seatNamed(election, 'Chorley');
    expect(pollNow(chorley).winner).toBe('spk');
    expect(pollBefore(chorley).winner).toBe('spk');
    expect(pollBefore(chorley).votes.get('spk')).toBe(26_831);
    expect(pollBefore(chorley).votes.get('ind')).toBe(9_439);
    for (const party of ['lab', 'con', 'ld']) expect(pollNow(chorley).votes.has(party)).toBe(false);
  });

  test('North Down, won by an independent, has no census figures', () => {
    const northDown = seatNamed(election, 'North Down');
    expect(pollNow(northDown).winner).toBe('ind');
    expect(pollNow(northDown).bestIndependentVotes).toBe(20_913);
    expect(northDown.counts).toEqual({ residents: null, muslim: null, religionNotAnswered: null });
  });

  test('Belfast West compares People Before Profit with its notional votes', () => {
    const belfastWest = seatNamed(election, 'Belfast West');
    expect(pollNow(belfastWest).winner).toBe('sf');
    expect(belfastWest.nation).toBe('N');
    expect(pollNow(belfastWest).votes.has('pbpa')).toBe(true);
    expect(pollBefore(belfastWest).votes.has('pbpa')).toBe(true);
    expect(pollNow(belfastWest).votes.has('lab')).toBe(false);
  });

  test('Clacton went to Reform UK, which is compared with the Brexit Party where that stood', () => {
    const clacton = seatNamed(election, 'Clacton');
    expect(pollNow(clacton).winner).toBe('ruk');
    expect(pollNow(clacton).runnerUp).toBe('con');
    expect(pollNow(clacton).majority).toBe(8_405);
    expect(pollBefore(clacton).votes.has('ruk')).toBe(false);
    expect(pollBefore(seatNamed(election, 'Barnsley South')).votes.has('ruk')).toBe(true);
  });

  test('Gower and Montgomeryshire and Glyndŵr have the Welsh names that the boundaries file lost', () => {
    expect(seatNamed(election, 'Gower').welshName).toBe('Gŵyr');
    expect(seatNamed(election, 'Montgomeryshire and Glyndŵr').welshName).toBe('Maldwyn a Glyndŵr');
    expect(seatNamed(election, 'Montgomeryshire and Glyndŵr').slug).toBe('montgomeryshire-and-glyndwr');
    for (const { nation, welshName } of seats) expect(welshName === null).toBe(nation !== 'W');
  });

  test('seats of Advance Together in the notional result have no votes of the Trade Unionists there, whose number it bears', () => {
    expect(pollBefore(seatNamed(election, 'Cities of London and Westminster')).votes.has('tusc')).toBe(false);
    expect(seats.some((seat) => pollBefore(seat).votes.has('tusc'))).toBe(false);
  });
});

describe('census figures', () => {
  test('are there for all seats but those of Northern Ireland', () => {
    for (const { counts, nation } of seats) expect(counts['residents'] === null).toBe(nation === 'N');
    expect(seats.filter(({ counts }) => counts['residents'] === null)).toHaveLength(18);
  });

  test('give the worked figures: 28 seats of 25% or more, 111 of more than 10%', () => {
    const quarter = seats.filter((seat) => (muslimShare(seat) ?? 0) >= 0.25);
    expect(quarter).toHaveLength(28);
    expect(seats.filter((seat) => (muslimShare(seat) ?? 0) > 0.1)).toHaveLength(111);
    const combined = (party: string, then: boolean): number =>
      quarter.reduce((total, seat) => total + ((then ? pollBefore(seat) : pollNow(seat)).votes.get(party) ?? 0), 0) /
      quarter.reduce((total, seat) => total + (then ? pollBefore(seat) : pollNow(seat)).validVotes, 0);
    expect(combined('lab', false)).toBeCloseTo(0.371, 3);
    expect(combined('lab', true)).toBeCloseTo(0.637, 3);
    expect(combined('con', false)).toBeCloseTo(0.122, 3);
    expect(combined('con', true)).toBeCloseTo(0.233, 3);
  });

  test('give Labour’s average change of −11.7 points in the 111 seats', () => {
    const changes = seats
      .filter((seat) => (muslimShare(seat) ?? 0) > 0.1)
      .flatMap((seat) => {
        const [now, then] = [pollNow(seat).votes.get('lab'), pollBefore(seat).votes.get('lab')];
        return now === undefined || then === undefined ? [] : [now / pollNow(seat).validVotes - then / pollBefore(seat).validVotes];
      });
    expect(changes.reduce((total, change) => total + change, 0) / changes.length).toBeCloseTo(-0.117, 3);
  });
});

test('results decoded and encoded again are the same bytes', () => {
  const text = committedText('ge2024/results.json');
  expect(encodeResults(decodeResults(text, 'results.json'))).toBe(text);
});

test('an election without a baseline is written and read, and nothing in it is compared', () => {
  const alone = { ...election, baseline: null, contests: election.contests.map((seat) => ({ ...seat, before: null })) };
  const text = encodeResults(alone);
  expect(JSON.parse(text)).toMatchObject({ election: { baseline: null }, notional: null });
  const decoded = decodeResults(text, 'results.json');
  expect(decoded.baseline).toBeNull();
  expect(decoded.contests).toEqual(alone.contests);
  expect(encodeResults(decoded)).toBe(text);
});
