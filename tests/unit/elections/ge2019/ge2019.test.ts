import { brotliCompressSync } from 'node:zlib';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { AREA_SET } from '../../../../area-sets/constituencies-2010/definition.ts';
import { ELECTION } from '../../../../elections/ge2019/definition.ts';
import { buildElection } from '../../../../pipeline/results/buildElection.ts';
import { checkElection } from '../../../../pipeline/results/checkElection.ts';
import { readElection } from '../../../../pipeline/results/electionSources.ts';
import { decodeOverview } from '../../../../src/dataset/boundaries.ts';
import { decodeCandidacies } from '../../../../src/dataset/candidacies.ts';
import { decodeHexagons } from '../../../../src/dataset/hexagons.ts';
import { entryOf } from '../../../../src/dataset/manifest.ts';
import { decodeNeighbours } from '../../../../src/dataset/neighbours.ts';
import { decodePlaces } from '../../../../src/dataset/places.ts';
import { decodeResults, encodeResults } from '../../../../src/dataset/resultsFile.ts';
import { winnerOf } from '../../../../src/election/poll.ts';
import { COMMITTED } from '../../../fixtures/committedPackage.ts';
import { committedText, seatNamed } from '../../dataset/committedPackage.ts';
import { HAS_SOURCES, readPublished, readWith } from '../../pipeline/sourcesFolder.ts';

const entry = entryOf(COMMITTED, 'ge2019');
if (entry === null) throw new Error('The package has no general election of 2019.');
const { results, candidacies } = entry.election;
const { overview, neighbours, hexagons, places, formerSeats, postcodes } = entry.areaSet;
const election = decodeResults(committedText(results), results);
const codes = election.contests.map(({ code }) => code);

describe('the general election of 2019', () => {
  test('was won as is publicly known', () => {
    const won = Object.fromEntries(election.parties.flatMap(({ id, seatsWon }) => (seatsWon > 0 ? [[id, seatsWon]] : [])));
    expect(won).toEqual({ con: 365, lab: 202, snp: 48, ld: 11, dup: 8, sf: 7, pc: 4, sdlp: 2, green: 1, apni: 1, spk: 1 });
    expect(seatNamed(election, 'Leicester South').poll).toMatchObject({ elected: ['lab'], majority: 22_675, electorate: 77_708 });
    expect(seatNamed(election, 'Leicester South').poll?.votes.get('lab')).toBe(33_606);
    expect(winnerOf(seatNamed(election, 'Chorley').poll)).toBe('spk');
    expect(seatNamed(election, 'Chorley').poll?.votes.has('lab')).toBe(false);
  });

  test('is compared with 2017, when the same areas voted', () => {
    const changed = election.contests.filter(({ poll, before }) => winnerOf(poll) !== winnerOf(before));
    expect(changed).toHaveLength(81);
    expect(changed.filter(({ poll, before }) => winnerOf(poll) === 'con' && winnerOf(before) === 'lab')).toHaveLength(54);
    const before = election.contests.map((contest) => winnerOf(contest.before));
    expect(['con', 'lab', 'snp', 'ld'].map((party) => before.filter((each) => each === party).length)).toEqual([317, 262, 35, 12]);
    expect(seatNamed(election, 'Leicester South').before?.votes.get('lab')).toBe(37_157);
    expect(seatNamed(election, 'South West Surrey').before?.runnerUp).toBe('nhap');
    expect(COMMITTED.elections.find(({ id }) => id === 'ge2019')?.baseline).toMatchObject({ id: 'ge2017', short: '2017' });
  });

  test('has parties of its own: the Brexit Party is not Reform UK, nor UKIP, and nobody’s successor', () => {
    expect(election.partyById.has('ruk')).toBe(false);
    expect(election.partyById.get('ukip')).toMatchObject({ name: 'UK Independence Party', candidacies: 44 });
    expect(election.baseline?.standsFor).toEqual({});
    expect(election.partyById.get('brx')).toMatchObject({
      name: 'Brexit Party',
      noun: 'the Brexit Party',
      candidacies: 275,
      seatsWon: 0,
    });
    expect(['igc', 'dup', 'apni', 'spk'].map((id) => election.partyById.get(id)?.shortName)).toEqual([
      'Change UK',
      'DUP',
      'Alliance',
      'The Speaker',
    ]);
    expect(election.contests.every(({ before }) => before?.votes.has('brx') === false)).toBe(true);
  });

  test('has all candidates, and names as they are written', () => {
    const bySeat = decodeCandidacies(committedText(candidacies ?? ''), candidacies ?? '', election);
    expect([...bySeat.values()].flat()).toHaveLength(3320);
    expect(seatNamed(election, 'Stoke-on-Trent Central').slug).toBe('stoke-on-trent-central');
    expect(seatNamed(election, 'Ynys Môn').welshName).toBe('Ynys Môn');
    expect(seatNamed(election, 'Vale of Glamorgan').welshName).toBe('Bro Morgannwg');
    expect(seatNamed(election, 'Vale of Clwyd').welshName).toBeNull();
    expect(election.contests.filter(({ welshName, nation }) => welshName !== null && nation !== 'W')).toEqual([]);
  });

  test('is on the boundaries of 2010, with nothing that was counted by others', () => {
    expect(entry.areaSet.id).toBe('constituencies-2010');
    expect(decodeOverview(committedText(overview), overview, codes).labelPoints).toHaveLength(650);
    expect(decodeHexagons(committedText(hexagons), hexagons).hexagons).toHaveLength(650);
    const around = decodeNeighbours(committedText(neighbours), neighbours)[seatNamed(election, 'Leicester South').index] ?? [];
    expect(around.map(({ index }) => election.contests[index]?.name)).toEqual([
      'Harborough',
      'Leicester East',
      'Leicester West',
      'South Leicestershire',
    ]);
    const { towns, wards } = decodePlaces(committedText(places ?? ''), places ?? '', 650);
    expect(towns.find(({ name }) => name === 'Oadby')).toMatchObject({ seat: seatNamed(election, 'Harborough').index });
    expect([wards, formerSeats, postcodes]).toEqual([[], null, null]);
    expect(election.columns.length === 0 && election.contests.every(({ counts }) => Object.keys(counts).length === 0)).toBe(true);
  });

  test('costs at most 80 kB before it can be seen and read', () => {
    const sizes = [results, overview].map((path) => brotliCompressSync(committedText(path)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(80_000);
  });
});

describe.runIf(HAS_SOURCES)('its published files', () => {
  test('are what the package says, in 650 of 650 seats', () => {
    const rows = csvParseRows(readPublished('results/ge2019-constituencies.csv'));
    const candidates = csvParseRows(readPublished('results/ge2019-candidacies.csv'));
    const abbreviations: Readonly<Record<string, string>> = { brx: 'BRX', spk: 'Spk' };
    const differing = rows.filter((row) => {
      const [code = '', winner, electorate, valid, majority] = [row[0], row[12], row[14], row[15], row[17]];
      const poll = election.byCode.get(code)?.poll;
      if (poll === null || poll === undefined) return true;
      const id = winnerOf(poll) ?? '';
      const votes = new Map<string, number>();
      for (const [of, , , , , , , , party = '', , , , , , , , , , count] of candidates)
        if (of === code) votes.set(party.toLowerCase(), (votes.get(party.toLowerCase()) ?? 0) + Number(count));
      const sameVotes = [...votes].every(([party, count]) => poll.votes.get(party.replace(/[^a-z0-9]+/g, '-')) === count);
      return (
        (abbreviations[id] ?? id.toUpperCase()) !== (abbreviations[id] ?? winner?.toUpperCase()) ||
        poll.electorate !== Number(electorate) ||
        poll.validVotes !== Number(valid) ||
        poll.majority !== Number(majority) ||
        poll.votes.size !== votes.size ||
        !sameVotes
      );
    });
    expect(rows).toHaveLength(650);
    expect(differing).toEqual([]);
  });

  test('give the committed results', () => {
    const sources = readElection(readPublished, ELECTION, AREA_SET);
    const built = buildElection(sources);
    expect(() => checkElection(built, sources)).not.toThrow();
    expect(encodeResults(built.election)).toBe(committedText(results));
  });

  test('stop the pipeline where a vote of the baseline is lost', () => {
    const file = 'results/ge2017-candidacies.csv';
    const lost = readWith(file, (text) => text.replace(',599,0.018005', ',598,0.018005'));
    const sources = readElection(lost, ELECTION, AREA_SET);
    expect(() => checkElection(buildElection(sources), sources)).toThrow(/ge2017.*W07000049 add up to 33267, not to 33268/);
  });
});
