import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { decodeCandidacies } from '../../../../src/dataset/candidacies.ts';
import { formatCount, formatShare, formatSignedPoints } from '../../../../src/facts/figures.ts';
import { changeInFigures } from '../../../../src/ui/panel/CandidateLine.tsx';
import { candidateRows } from '../../../../src/ui/panel/resultRows.ts';
import { PACKAGE_PATHS } from '../../../fixtures/committedPackage.ts';
import { committedElection, committedText } from '../../dataset/committedPackage.ts';

const RESULTS = '../shared/data/results';

/** The rows of a published table, by the constituency's code. */
function publishedRows(file: string) {
  return csvParse(readFileSync(`${RESULTS}/${file}`, 'utf8').replace(/^\uFEFF/, ''));
}

// What the panel writes, line by line, against the columns that the House of Commons Library publishes ready-made: its shares and
// changes are its own arithmetic, not ours.
describe.runIf(existsSync(RESULTS))('the figures on the page', () => {
  const election = committedElection();
  const candidacies = decodeCandidacies(committedText(PACKAGE_PATHS.candidacies), PACKAGE_PATHS.candidacies, election);

  it('are the published votes, shares and changes of all candidates', () => {
    const published = publishedRows('ge2024-candidacies.csv');
    const wrong: string[] = [];
    let changes = 0;
    const lines = new Map(
      election.contests.map((constituency) => [
        constituency.code,
        candidateRows(constituency, candidacies.get(constituency.code) ?? [], election),
      ]),
    );
    for (const row of published) {
      const line = lines
        .get(row['ONS ID'] ?? '')
        ?.find(({ name, votes }) => votes === Number(row['Votes']) && name.endsWith(row['Candidate surname'] ?? '?'));
      const where = `${row['Constituency name']}, ${row['Candidate surname']}`;
      if (line === undefined) {
        wrong.push(`${where}: no line`);
        continue;
      }
      // The Library rounds to six decimals before we round to one: a figure on the very edge may fall on either side.
      const ROUNDING = [-5e-7, 0, 5e-7];
      const share = formatShare(line.share ?? Number.NaN);
      if (!ROUNDING.some((slack) => formatShare(Number(row['Share']) + slack) === share)) wrong.push(`${where}: share ${share}`);
      if (row['Change'] === '') continue;
      changes += 1;
      const ours = changeInFigures(line.change);
      const theirs = ROUNDING.map((slack) => formatSignedPoints((Number(row['Change']) + slack) * 100));
      if (!theirs.includes(ours)) wrong.push(`${where}: change ${ours}, published ${theirs[1]}`);
    }
    expect(wrong).toEqual([]);
    expect(published).toHaveLength(4_515);
    expect(changes).toBeGreaterThan(3_000);
  });

  it('are the published electorates, votes, majorities and results of all seats', () => {
    const wrong: string[] = [];
    for (const row of publishedRows('ge2024-constituencies.csv')) {
      const seat = election.byCode.get(row['ONS ID'] ?? '');
      const shown =
        seat &&
        [seat.poll?.electorate, seat.poll?.validVotes, seat.poll?.rejectedVotes, seat.poll?.majority].map((figure) =>
          formatCount(figure ?? null),
        );
      const published = ['Electorate', 'Valid votes', 'Invalid votes', 'Majority'].map((column) =>
        formatCount(Number(row[column])),
      );
      if (shown?.join() !== published.join()) wrong.push(`${row['Constituency name']}: ${shown?.join()} for ${published.join()}`);
    }
    expect(wrong).toEqual([]);
  });
});
