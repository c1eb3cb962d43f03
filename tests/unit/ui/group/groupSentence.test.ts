import { describe, expect, it } from 'vitest';
import { groupSummary } from '../../../../src/election/groupSummary.ts';
import { partyInGroup } from '../../../../src/election/partyInGroup.ts';
import { fulfilling } from '../../../../src/facts/condition.ts';
import { groupSentence } from '../../../../src/ui/group/groupSentence.ts';
import { parseWhere } from '../../../../src/view/where.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

const election = realElection();

function groupOf(text: string, from = election) {
  const conditions = parseWhere(text, from) ?? [];
  const seats = from.contests.filter(fulfilling(conditions, from, 'residents'));
  return { conditions, seats, summary: groupSummary(seats) };
}

function sentence(text: string, from = election, party = 'lab'): string | null {
  const { conditions, summary } = groupOf(text, from);
  return groupSentence({ summary, conditions, election: from, base: 'residents', party });
}

describe('the figures that the reports gave', () => {
  it('has 28 seats with 25% or more, Labour at 37.1% from 63.7%, the Conservatives at 12.2% from 23.3%', () => {
    const { summary } = groupOf('muslim>=25');
    expect(summary.seats).toBe(28);
    const party = (id: string) => summary.parties.find((each) => each.party === id);
    expect(party('lab')?.shareNow).toBeCloseTo(0.371, 3);
    expect(party('lab')?.shareThen).toBeCloseTo(0.637, 3);
    expect(party('con')?.shareNow).toBeCloseTo(0.122, 3);
    expect(party('con')?.shareThen).toBeCloseTo(0.233, 3);
  });

  it('has 111 seats with more than 10%, Labour’s average change −11.7 points', () => {
    const { summary } = groupOf('muslim>10');
    expect(summary.seats).toBe(111);
    expect(summary.parties.find(({ party }) => party === 'lab')?.averageChange).toBeCloseTo(-11.7, 1);
  });

  it('sums up all parties in one go as it sums up each', () => {
    const { seats, summary } = groupOf('muslim>10');
    for (const each of summary.parties) expect(each).toEqual(partyInGroup(seats, each.party));
  });
});

describe('the sentence to quote', () => {
  it('says group, combined shares with their baseline, and who gained', () => {
    expect(sentence('muslim>=25')).toBe(
      'In the 28 constituencies where 25% or more of residents are Muslim, Labour took 37.1% of votes, down from 63.7% in 2019 (notional result on the 2024 boundaries). Independents took 18.1% of votes. The Conservatives took 12.2% of votes, down from 23.3%. Of these seats 23 were held; 4 went from Labour to independents and 1 went from Labour to the Conservatives.',
    );
  });

  it('goes by size, with the chosen party among the three', () => {
    const green = sentence('muslim>=25', election, 'green') ?? '';
    expect(green).toMatch(/Labour took 37\.1%.*Independents took 18\.1%.*The Greens took 8\.7%/);
    expect(sentence('nation=N', election) ?? '').toMatch(/^In the 18 constituencies in Northern Ireland, Sinn Féin took 27\.0%/);
  });

  it('speaks of one seat, of all and of none', () => {
    expect(sentence('seat=second', smallElection)).toBe(
      'In Second, independents took 45.0% of votes. Labour took 40.0% of votes, down from 80.0% in 2019 (notional result on the 2024 boundaries). The Conservatives took 15.0% of votes, down from 20.0%. The seat went from Labour to independents.',
    );
    expect(sentence('')).toMatch(/^In all 650 constituencies, Labour took 33\.7% of votes/);
    expect(sentence('muslim>99')).toBeNull();
  });
});
