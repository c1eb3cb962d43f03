import { describe, expect, test } from 'vitest';
import { AREA_SET } from '../../../area-sets/constituencies-2024/definition.ts';
import { ELECTION } from '../../../elections/ge2024/definition.ts';
import { readHexagons } from '../../../pipeline/boundaries/readHexagons.ts';
import { electionEntry } from '../../../pipeline/packageEntries.ts';
import { buildElection } from '../../../pipeline/results/buildElection.ts';
import { checkElection } from '../../../pipeline/results/checkElection.ts';
import { readElection } from '../../../pipeline/results/electionSources.ts';
import { SourceError } from '../../../pipeline/sourceError.ts';
import { encodeCandidacies } from '../../../src/dataset/candidacies.ts';
import { decodeResults, encodeResults } from '../../../src/dataset/resultsFile.ts';
import { committedElection, committedText } from '../dataset/committedPackage.ts';
import { electionWith, HAS_SOURCES, publishedElection, readPublished, readWith } from './sourcesFolder.ts';

const { constituencies: CONSTITUENCIES, candidacies: CANDIDACIES } = ELECTION.results;
const NOTIONAL = 'results/ge2019-notional.csv';
const RELIGION_ENGLAND_WALES = 'census/religion-england-wales-2021.csv';
const RELIGION_SCOTLAND = 'census/religion-scotland-2022.csv';

/** Reads, builds and checks the election with one file changed; the error, or `null`. */
function errorWith(file: string, change: (text: string) => string): unknown {
  try {
    const sources = electionWith(file, change);
    checkElection(buildElection(sources), sources);
    return null;
  } catch (error) {
    return error;
  }
}

/** The text with the first match of a pattern replaced; fails where there is none. */
function replaced(pattern: RegExp | string, replacement: string): (text: string) => string {
  return (text) => {
    const result = text.replace(pattern, replacement);
    if (result === text) throw new Error(`Nothing in the file matches ${pattern}.`);
    return result;
  };
}

describe.runIf(HAS_SOURCES)('the published files', () => {
  test('give the committed results and candidacies', () => {
    const sources = publishedElection();
    const built = buildElection(sources);
    expect(() => checkElection(built, sources)).not.toThrow();
    expect(encodeResults(built.election)).toBe(committedText('ge2024/results.json'));
    expect(encodeCandidacies(built.election, built.candidacies)).toBe(committedText('ge2024/candidacies.json'));
  });

  test('give the same without header rows and with byte-order marks', () => {
    const withoutHeader = (text: string): string => text.slice(text.indexOf('\n') + 1);
    expect(errorWith(CANDIDACIES, withoutHeader)).toBeNull();
    expect(errorWith(CONSTITUENCIES, withoutHeader)).toBeNull();
  });
});

test.runIf(HAS_SOURCES)('an election that its definition compares with nothing has the same votes, and no baseline', () => {
  const sources = readElection(readPublished, { ...ELECTION, baseline: null }, AREA_SET);
  const built = buildElection(sources);
  expect(() => checkElection(built, sources)).not.toThrow();
  const { baseline, contests } = decodeResults(encodeResults(built.election), 'results.json');
  expect(baseline).toBeNull();
  expect(contests.map(({ poll }) => poll?.votes)).toEqual(committedElection().contests.map(({ poll }) => poll?.votes));
  expect(contests.filter(({ before }) => before !== null)).toEqual([]);
  expect(electionEntry({ ...ELECTION, baseline: null }).baseline).toBeNull();
});

describe.runIf(HAS_SOURCES)('published files that are off', () => {
  test.each<[string, string, (text: string) => string, Partial<{ row: number; column: string }>, RegExp]>([
    [
      'a candidate is missing',
      CANDIDACIES,
      (text) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1),
      { column: 'ONS ID' },
      /4514 candidacies; there must be 4515/,
    ],
    ['a constituency is missing', CONSTITUENCIES, (text) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1), {}, /./],
    [
      'a vote is lost',
      CANDIDACIES,
      replaced(',No,No,,183,0.005118', ',No,No,,182,0.005118'),
      {},
      /add up to 35754, not to 35755|computed|Change/,
    ],
    [
      'a number is not one',
      CANDIDACIES,
      replaced(',No,No,,183,', ',No,No,,many,'),
      { row: 2, column: 'Votes' },
      /“many” is not a whole number/,
    ],
    [
      'a column is missing',
      CANDIDACIES,
      replaced('Party name', 'Name of party'),
      { row: 1, column: 'Party name' },
      /lacks this column/,
    ],
    [
      'a majority is wrong',
      CONSTITUENCIES,
      replaced(',79,10354,', ',79,10355,'),
      { row: 2, column: 'Majority' },
      /first minus second is 10354, not 10355/,
    ],
    [
      'an outcome is wrong',
      CONSTITUENCIES,
      replaced('Lab hold', 'Lab gain from Con'),
      { row: 2, column: 'Result' },
      /“Lab hold”, not “Lab gain from Con”/,
    ],
    [
      'a party’s column is wrong',
      CONSTITUENCIES,
      replaced(',2903,17838,916,', ',2903,17838,917,'),
      { row: 2, column: 'LD' },
      /its candidates have 916 votes, not 917/,
    ],
    ['a code is unknown', CANDIDACIES, replaced('W07000081', 'W07999999'), { row: 2 }, /W07999999 is no constituency/],
    [
      'a code is no code',
      CONSTITUENCIES,
      replaced('W07000081', 'Aberafan'),
      { row: 2, column: 'ONS ID' },
      /not a constituency code/,
    ],
    [
      'a region is not of its nation',
      CONSTITUENCIES,
      replaced('W92000004', 'E12000001'),
      { row: 2, column: 'ONS region ID' },
      /no region of Wales/,
    ],
    [
      'a notional vote is lost',
      NOTIONAL,
      replaced('LABV,23509', 'LABV,23508'),
      { row: 1, column: 'total valid votes' },
      /add up to 44422, not to 44423/,
    ],
    [
      'a published change is wrong',
      CANDIDACIES,
      replaced(',916,0.025619,-0.011412', ',916,0.025619,-0.021412'),
      { column: 'Change' },
      /-0.011412, not -0.021412/,
    ],
    [
      'an old Scottish code has another name',
      NOTIONAL,
      replaced(/^[^,]*,([^,]*),S14000010/m, 'Elsewhere,$1,S14000010'),
      { column: 'constituency code' },
      /known as Central Ayrshire/,
    ],
    [
      'a seat has no census',
      RELIGION_SCOTLAND,
      replaced(/^Midlothian,[^\n]*\n/m, ''),
      { column: 'ONS ID' },
      /Midlothian has no census figures/,
    ],
    [
      'a census name is unknown',
      RELIGION_SCOTLAND,
      replaced('Midlothian', 'Mid Lothian'),
      {},
      /“Mid Lothian” is no Scottish constituency/,
    ],
    [
      'a census category is missing',
      RELIGION_ENGLAND_WALES,
      replaced(/^E14001063,Aldershot,6,.*\n/m, ''),
      {},
      /E14001063 lacks the category “6”/,
    ],
    [
      'a party has no adjunct of that number',
      CANDIDACIES,
      replaced('PP119', 'PP999'),
      { column: 'Electoral Commission adjunct party ID' },
      /PP999/,
    ],
  ])('stop the pipeline where %s, with file, row, column and reason', (_, file, change, place, reason) => {
    const error = errorWith(file, change);
    expect(error).toBeInstanceOf(SourceError);
    if (!(error instanceof SourceError)) return;
    expect(error.message).toMatch(reason);
    expect(error.place).toMatchObject(place);
    expect(error.message).toContain(error.place.file);
  });

  test('stop it where a file is missing', () => {
    const error = errorWith(NOTIONAL, () => readPublished('results/none.csv'));
    expect(error).toBeInstanceOf(SourceError);
    expect(String(error)).toMatch(/results\/none.csv: the file is missing/);
  });

  test('stop it where the hexagons lack a seat, or hold one too many', () => {
    const { contests } = committedElection();
    const rename = readWith(AREA_SET.hexagons, replaced('"E14001074"', '"E14009999"'));
    expect(() => readHexagons(rename, AREA_SET.hexagons, contests)).toThrow(/E14009999 has no result/);
    expect(() => readHexagons(readPublished, AREA_SET.hexagons, contests.slice(1))).toThrow(SourceError);
    const missing = readWith(AREA_SET.hexagons, replaced(/"E14001074":\{[^}]*\},/, ''));
    expect(() => readHexagons(missing, AREA_SET.hexagons, contests)).toThrow(/E14001074, Barnsley North, has no hexagon/);
  });
});
