import { describe, expect, test } from 'vitest';
import { decodeCandidacies, encodeCandidacies } from '../../../src/dataset/candidacies.ts';
import { DataError } from '../../../src/dataset/dataError.ts';
import { pollNow } from '../../fixtures/constituency.ts';
import { committedElection, committedText, seatNamed } from './committedPackage.ts';

const FILE = 'ge2024/candidacies.json';
const election = committedElection();
const text = committedText(FILE);
const bySeat = decodeCandidacies(text, FILE, election);

function candidatesOf(name: string) {
  return bySeat.get(seatNamed(election, name).code) ?? [];
}

describe('the candidacies', () => {
  test('are 4,515 in 650 seats, each seat’s by votes', () => {
    expect(bySeat.size).toBe(650);
    expect([...bySeat.values()].flat()).toHaveLength(4_515);
    for (const candidates of bySeat.values()) {
      expect(candidates.map(({ votes }) => votes)).toEqual(candidates.map(({ votes }) => votes).sort((a, b) => b - a));
    }
  });

  test('begin with the winner of each seat, and are of parties that have a name', () => {
    for (const contest of election.contests) {
      const { winner, runnerUp, majority } = pollNow(contest);
      const [first, second] = bySeat.get(contest.code) ?? [];
      expect([first?.party, second?.party]).toEqual([winner, runnerUp]);
      expect((first?.votes ?? 0) - (second?.votes ?? 0)).toBe(majority);
    }
    for (const { party } of [...bySeat.values()].flat()) expect(election.partyById.get(party)?.name).toBeTruthy();
  });

  test('keep the best independent of each seat', () => {
    for (const { code, poll } of election.contests) {
      const best = (bySeat.get(code) ?? []).find(({ party }) => party === 'ind');
      expect(best?.votes ?? null).toBe(poll?.bestIndependentVotes);
    }
  });

  test('count Labour and Co-operative candidates as Labour, with the other party named', () => {
    const cooperative = [...bySeat.values()].flat().filter(({ adjunctParty }) => adjunctParty !== null);
    expect(cooperative).toHaveLength(49);
    for (const { party, adjunctParty, partyLabel } of cooperative) {
      expect([party, adjunctParty, partyLabel]).toEqual(['lab', 'Co-operative Party', null]);
    }
  });

  test('count the Greens of Scotland and Northern Ireland as Green, under their own names', () => {
    const labels = new Map<string | null, number>();
    for (const { party, partyLabel } of [...bySeat.values()].flat())
      if (party === 'green') labels.set(partyLabel, (labels.get(partyLabel) ?? 0) + 1);
    expect(Object.fromEntries(labels)).toEqual({ null: 574, 'Scottish Green Party': 44, 'Green Party Northern Ireland': 11 });
  });

  test('know who had been an MP', () => {
    const sitting = candidatesOf('Islington North').find(({ surname }) => surname === 'Corbyn');
    expect(sitting).toMatchObject({ party: 'ind', sittingMp: true, formerMp: true });
    const former = candidatesOf('Rochdale').find(({ surname }) => surname === 'Galloway');
    expect(former).toMatchObject({ party: 'wpb', sittingMp: true });
    expect(candidatesOf('Chorley')[0]).toMatchObject({ party: 'spk', surname: 'Hoyle' });
  });

  test('are the same bytes when decoded and encoded again', () => {
    expect(encodeCandidacies(election, bySeat)).toBe(text);
  });

  test('are refused where they belong to another election', () => {
    expect(() => decodeCandidacies(text, FILE, { ...election, id: 'ge2029' })).toThrow(DataError);
  });
});
