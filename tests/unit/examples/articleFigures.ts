import { changeInShare } from '../../../src/election/change.ts';
import type { Contest } from '../../../src/election/contest.ts';
import type { Election } from '../../../src/election/election.ts';
import { type GroupSummary, groupSummary } from '../../../src/election/groupSummary.ts';
import type { PartyId } from '../../../src/election/party.ts';
import { pollBefore, pollNow } from '../../fixtures/constituency.ts';

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Every figure of the example article by its name, computed from the data package and written as the article writes it. */
export function articleFigures({ contests, bySlug }: Election): Readonly<Record<string, string>> {
  const muslimShare = ({ counts: { residents = null, muslim = null } }: Contest) =>
    residents === null || muslim === null ? null : muslim / residents;
  const all = groupSummary(contests);
  const quarterSeats = contests.filter((seat) => (muslimShare(seat) ?? 0) >= 0.25);
  const quarter = groupSummary(quarterSeats);
  const low = groupSummary(contests.filter((seat) => (muslimShare(seat) ?? 1) < 0.05));
  const lostByLabour = contests.filter((seat) => pollBefore(seat).winner === 'lab' && pollNow(seat).winner !== 'lab');
  const labourChanges = contests.map((seat) => changeInShare(seat, 'lab')).filter((change) => change.kind === 'change');
  const near = contests.filter(
    (seat) =>
      pollNow(seat).winner === 'lab' &&
      pollBefore(seat).winner === 'lab' &&
      ['ind', 'wpb'].includes(pollNow(seat).runnerUp) &&
      pollNow(seat).majority < 2_000,
  );
  const seat = (slug: string): Contest => {
    const found = bySlug.get(slug);
    if (found === undefined) throw new Error(`There is no seat ${slug}`);
    return found;
  };
  const labourFell = (slug: string) => {
    const change = changeInShare(seat(slug), 'lab');
    return change.kind === 'change' ? inPoints(change.points) : change.kind;
  };
  const times = Math.round(-(partyIn(quarter, 'lab').combinedChange ?? 0) / (partyIn(low, 'lab').combinedChange ?? 1));
  const majorities = ['leicester-south', 'blackburn', 'birmingham-perry-barr', 'dewsbury-and-batley', 'islington-north'];
  const nearMajorities = ['ilford-north', 'birmingham-yardley', 'bradford-west'];

  return {
    'all-seats': count(all.seats),
    'lab-seats': count(partyIn(all, 'lab').seatsNow),
    'lab-seats-then': count(partyIn(all, 'lab').seatsThen),
    'con-seats': count(partyIn(all, 'con').seatsNow),
    'ld-seats': count(partyIn(all, 'ld').seatsNow),
    'lab-share': percentage(partyIn(all, 'lab').shareNow),
    'lab-change': inPoints(partyIn(all, 'lab').combinedChange),
    'con-share': percentage(partyIn(all, 'con').shareNow),
    'con-change': inPoints(partyIn(all, 'con').combinedChange),
    turnout: percentage(all.turnout),
    'lab-up': count(labourChanges.filter(({ points }) => points > 0).length),
    'lab-down': count(labourChanges.filter(({ points }) => points < 0).length),
    'low-seats': count(low.seats),
    'low-lab-change': inPoints(partyIn(low, 'lab').combinedChange),
    'low-lab-seats': count(partyIn(low, 'lab').seatsNow),
    'low-lab-seats-then': count(partyIn(low, 'lab').seatsThen),
    times: WORDS[times] ?? String(times),
    'quarter-seats': count(quarter.seats),
    'quarter-lab-seats': count(partyIn(quarter, 'lab').seatsNow),
    'quarter-lab-seats-then': partyIn(quarter, 'lab').seatsThen === quarter.seats ? 'all' : 'not all',
    'quarter-lab-share': percentage(partyIn(quarter, 'lab').shareNow),
    'quarter-lab-share-then': percentage(partyIn(quarter, 'lab').shareThen),
    'quarter-lab-change': inPoints(partyIn(quarter, 'lab').combinedChange),
    'quarter-turnout': percentage(quarter.turnout),
    'quarter-turnout-then': percentage(quarter.turnoutThen),
    'quarter-con-share': percentage(partyIn(quarter, 'con').shareNow),
    'quarter-con-change': inPoints(partyIn(quarter, 'con').combinedChange),
    'quarter-ind-share': percentage(partyIn(quarter, 'ind').shareNow),
    'quarter-wpb-share': percentage(partyIn(quarter, 'wpb').shareNow),
    'quarter-green-share': percentage(partyIn(quarter, 'green').shareNow),
    'lab-losses': WORDS[lostByLabour.length] ?? '',
    'quarter-lab-losses': WORDS[lostByLabour.filter((lost) => quarterSeats.includes(lost)).length] ?? '',
    'ind-from-lab': WORDS[lostByLabour.filter((lost) => pollNow(lost).winner === 'ind').length] ?? '',
    'con-from-lab': lostByLabour.filter((lost) => pollNow(lost).winner === 'con').length === 1 ? 'only' : 'not the only',
    'near-seats': count(near.length),
    'leicester-south-majority-then': count(pollBefore(seat('leicester-south')).majority),
    'leicester-south-change': labourFell('leicester-south'),
    'bradford-west-majority-then': count(pollBefore(seat('bradford-west')).majority),
    'bradford-west-muslim': percentage(muslimShare(seat('bradford-west'))),
    'islington-north-muslim': percentage(muslimShare(seat('islington-north'))),
    ...Object.fromEntries(
      [...majorities, ...nearMajorities].map((slug) => [`${slug}-majority`, count(pollNow(seat(slug)).majority)]),
    ),
  };
}

function partyIn({ parties }: GroupSummary, party: PartyId) {
  const found = parties.find((candidate) => candidate.party === party);
  if (found === undefined) throw new Error(`${party} stood nowhere in the group`);
  return found;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}

function percentage(fraction: number | null): string {
  return fraction === null ? 'no figure' : `${(fraction * 100).toFixed(1)}%`;
}

function inPoints(points: number | null): string {
  return points === null ? 'no figure' : `${points < 0 ? 'down' : 'up'} ${Math.abs(points).toFixed(1)} points`;
}
