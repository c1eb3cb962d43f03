import type { Contest } from '../../src/election/contest.ts';
import type { PartyId } from '../../src/election/party.ts';
import { type Poll, votesFor, winnerOf } from '../../src/election/poll.ts';
import { SourceError } from '../sourceError.ts';
import type { BuiltElection } from './buildElection.ts';
import type { ElectionSources } from './electionSources.ts';
import { partyTable } from './partyTable.ts';
import type { BaselineSource } from './readBaseline.ts';

/** Shares are published with six decimals, and a change is the difference of two. */
const ROUNDING = 1.5e-6;

/**
 * Checks an election against its sources and against what is publicly known.
 * @throws SourceError that names file, row, column and reason at the first contradiction.
 */
export function checkElection(built: BuiltElection, sources: ElectionSources): void {
  const { election } = built;
  const { known, results: files } = sources.definition;
  checkCount(files.constituencies, 'ONS ID', sources.contests.length, known.seats, 'constituencies');
  checkCount(files.candidacies, 'ONS ID', sources.candidacies.length, known.candidacies, 'candidacies');
  const codes = new Set<string>();
  for (const { code, row } of sources.contests) {
    if (codes.has(code)) throw row.error('ONS ID', `the constituency ${code} stands twice.`);
    codes.add(code);
  }
  for (const { code, row } of [...sources.candidacies, ...(sources.baseline?.rows ?? [])]) {
    if (!codes.has(code)) {
      throw row.error('ONS ID (constituency code)', `${code} is no constituency of ${files.constituencies}.`);
    }
  }
  checkSeats(built, sources);
  if (sources.baseline !== null) {
    checkBaseline(built, sources.baseline);
    checkChanges(built, sources, sources.baseline);
  }

  const total = election.contests.reduce((sum, seat) => sum + (seat.poll?.validVotes ?? 0), 0);
  checkCount(files.constituencies, 'Valid votes', total, known.validVotes, 'valid votes in all');
  for (const [party, votes] of Object.entries(known.votes)) {
    const sum = election.contests.reduce((all, seat) => all + (votesFor(seat.poll, party) ?? 0), 0);
    checkCount(files.candidacies, 'Votes', sum, votes, `votes for “${party}” in all`);
  }
  const won = new Map(election.parties.filter(({ seatsWon }) => seatsWon > 0).map(({ id, seatsWon }) => [id, seatsWon]));
  for (const party of new Set([...won.keys(), ...Object.keys(known.seatsWon)])) {
    checkCount(files.candidacies, 'Votes', won.get(party) ?? 0, known.seatsWon[party] ?? 0, `seats for “${party}”`);
  }
  for (const [outcome, seats] of Object.entries(known.outcomes)) {
    checkCount(
      files.constituencies,
      'Result',
      sources.contests.filter(({ result }) => result === outcome).length,
      seats,
      `seats with “${outcome}”`,
    );
  }
}

function checkCount(file: string, column: string, found: number, expected: number, what: string): void {
  if (found !== expected) throw new SourceError({ file, column }, `there are ${found} ${what}; there must be ${expected}.`);
}

function checkSeats({ election, candidacies }: BuiltElection, sources: ElectionSources): void {
  const { abbreviationOf: abbreviation } = partyTable(sources.candidacies, sources.definition);
  for (const row of sources.contests) {
    const seat = election.byCode.get(row.code);
    const standing = candidacies.get(row.code) ?? [];
    if (seat === undefined || standing.length < 2) throw row.row.error('ONS ID', `${row.name} has fewer than two candidates.`);
    const sum = standing.reduce((votes, candidacy) => votes + candidacy.votes, 0);
    if (sum !== row.validVotes)
      throw row.row.error('Valid votes', `the candidates’ votes add up to ${sum}, not to ${row.validVotes}.`);
    if (seat.poll?.majority !== row.majority)
      throw row.row.error('Majority', `first minus second is ${seat.poll?.majority}, not ${row.majority}.`);
    const [winner, runnerUp] = [winnerOf(seat.poll) ?? '', seat.poll?.runnerUp ?? ''];
    if (abbreviation(winner) !== row.firstParty)
      throw row.row.error('First party', `the most votes are those of ${abbreviation(winner)}, not of ${row.firstParty}.`);
    if (abbreviation(runnerUp) !== row.secondParty)
      throw row.row.error(
        'Second party',
        `the second most votes are those of ${abbreviation(runnerUp)}, not of ${row.secondParty}.`,
      );
    const outcome = outcomeOf(seat, abbreviation);
    // Without a baseline nothing was held or gained, whatever the table says.
    if (sources.baseline !== null && outcome !== row.result)
      throw row.row.error('Result', `the winners now and in the baseline make it “${outcome}”, not “${row.result}”.`);
    let others = row.validVotes;
    for (const [party, votes] of row.votes) {
      const own = standing
        .filter((candidacy) => abbreviation(candidacy.party) === party)
        .reduce((all, candidacy) => all + candidacy.votes, 0);
      if (own !== votes) throw row.row.error(party, `its candidates have ${own} votes, not ${votes}.`);
      others -= votes;
    }
    if (others !== row.otherVotes) throw row.row.error('All other candidates', `they have ${others} votes, not ${row.otherVotes}.`);
  }
}

function outcomeOf({ poll, before }: Contest, abbreviation: (party: PartyId) => string): string {
  const [winner, from] = [winnerOf(poll) ?? '', winnerOf(before) ?? ''];
  return winner === from ? `${abbreviation(winner)} hold` : `${abbreviation(winner)} gain from ${abbreviation(from)}`;
}

function checkBaseline({ election }: BuiltElection, { rows }: BaselineSource): void {
  for (const { code, majority, validVotes, electorate, row } of rows) {
    const poll = election.byCode.get(code)?.before ?? null;
    if (poll === null) continue;
    if (sumOf(poll) !== validVotes)
      throw row.error('total valid votes', `the votes of ${code} add up to ${sumOf(poll)}, not to ${validVotes}.`);
    if (poll.majority !== majority)
      throw row.error('majority', `first minus second of ${code} is ${poll.majority}, not ${majority}.`);
    if (poll.electorate !== electorate)
      throw row.error('electorate', `${code} has ${poll.electorate} in another row, here ${electorate}.`);
  }
}

function sumOf(poll: Poll): number {
  return [...poll.votes.values()].reduce((sum, votes) => sum + votes, poll.otherVotes);
}

/** Recomputes every change that the Library publishes, so that a party is compared with the right one of the baseline. */
function checkChanges({ election }: BuiltElection, sources: ElectionSources, { rows }: BaselineSource): void {
  const table = partyTable(sources.candidacies, sources.definition);
  const before = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.code} ${table.idInBaseline(row.partyNumber)}`;
    before.set(key, (before.get(key) ?? 0) + row.votes);
  }
  for (const { code, partyNumber, change, votes, row } of sources.candidacies) {
    if (change === null) continue;
    const seat = election.byCode.get(code);
    const id = table.idOf(partyNumber);
    const then = before.get(`${code} ${id}`);
    const [valid, validThen] = [seat?.poll?.validVotes ?? null, seat?.before?.validVotes ?? null];
    if (valid === null || validThen === null || then === undefined)
      throw row.error('Change', `${change} is published, but “${id}” has no votes in the baseline of ${code}.`);
    const computed = votes / valid - then / validThen;
    if (id !== table.independents && Math.abs(computed - change) > ROUNDING) {
      throw row.error(
        'Change',
        `computed from the baseline it is ${computed.toFixed(6)}, not ${change}; the definition says which party carries on from which.`,
      );
    }
  }
}
