import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeOverview } from '../../../src/dataset/boundaries.ts';
import { decodeCandidacies, encodeCandidacies } from '../../../src/dataset/candidacies.ts';
import { DataError } from '../../../src/dataset/dataError.ts';
import { electionOf } from '../../../src/dataset/results.ts';
import { decodeResults, encodeResults } from '../../../src/dataset/resultsFile.ts';
import type { Election } from '../../../src/election/election.ts';
import { packageFiles } from '../../fixtures/packageFiles.ts';
import { realCandidacies } from '../../fixtures/realCandidacies.ts';
import { atlasText } from '../geography/fourSeats.ts';
import { committedElection } from './committedPackage.ts';

const election = fewSeats();
const candidacies = realCandidacies(committedElection());

/** The first seats of the committed election. */
function fewSeats(): Election {
  const { contests, parties, ...heading } = committedElection();
  return electionOf(heading, parties, contests.slice(0, 5));
}

/** What decoding throws; `null` if nothing. */
function errorOf(decode: () => unknown): unknown {
  try {
    decode();
    return null;
  } catch (error) {
    return error;
  }
}

/** Every place in a JSON value, as the way to it. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [path, ...value.slice(0, 6).flatMap((each, index) => pathsOf(each, [...path, index]))];
  if (typeof value === 'object' && value !== null)
    return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
  return [path];
}

/** The JSON text with one place replaced by another value, or, with `undefined`, removed. */
function replaced(text: string, path: readonly (string | number)[], replacement: unknown): string {
  const change = (value: unknown, rest: readonly (string | number)[]): unknown => {
    const [key, ...further] = rest;
    if (key === undefined) return replacement;
    if (Array.isArray(value)) {
      const copy: unknown[] = [...value];
      if (further.length === 0 && replacement === undefined) copy.splice(Number(key), 1);
      else copy[Number(key)] = change(copy[Number(key)], further);
      return copy;
    }
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === key ? change(each, further) : each]));
    return replacement;
  };
  return JSON.stringify(change(JSON.parse(text), path)) ?? '';
}

describe.each(packageFiles())('$name', ({ name, text, decode }) => {
  test('is read when whole', () => {
    expect(errorOf(() => decode(text))).toBeNull();
  });

  test('cut off anywhere gives an error that names it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
        const error = errorOf(() => decode(text.slice(0, length)));
        expect(error).toBeInstanceOf(DataError);
        expect(error).toMatchObject({ file: name });
      }),
      { numRuns: 50 },
    );
  });

  test('of another version or format gives an error that says so', () => {
    const later = errorOf(() => decode(text.replace(/"version":\d+/, '"version":99')));
    expect(later).toBeInstanceOf(DataError);
    expect(String(later)).toContain('version 99');
    expect(errorOf(() => decode(text.replace('"format":"hustings-', '"format":"other-')))).toBeInstanceOf(DataError);
    expect(errorOf(() => decode('<!doctype html><title>Not found</title>'))).toBeInstanceOf(DataError);
    expect(errorOf(() => decode('null'))).toBeInstanceOf(DataError);
  });

  test('without one of its fields gives an error that names the field', () => {
    for (const key of Object.keys(JSON.parse(text))) {
      const error = errorOf(() => decode(replaced(text, [key], undefined)));
      if (['boundarySet', 'nations', 'regions'].includes(key) && error === null) continue;
      expect(error).toBeInstanceOf(DataError);
      if (key !== 'format' && key !== 'version') expect(String(error)).toContain(key);
    }
  });

  test('damaged anywhere gives a DataError or is read, and never another error', () => {
    const paths = pathsOf(JSON.parse(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.integer(), fc.constant(-1), fc.string()),
        (path, value) => {
          const error = errorOf(() => decode(replaced(text, path, value)));
          if (error !== null) expect(error).toBeInstanceOf(DataError);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('results that contradict themselves', () => {
  const text = encodeResults(election);
  const content = JSON.parse(text);

  test('votes that do not add up name the seat', () => {
    const error = errorOf(() => decodeResults(replaced(text, ['poll', 'validVotes', 0], 1), 'results.json'));
    expect(String(error)).toContain(election.contests[0]?.code);
    expect(String(error)).toContain('add up');
  });

  test('a majority that is not first minus second names the seat', () => {
    const error = errorOf(() => decodeResults(replaced(text, ['poll', 'majority', 1], 1), 'results.json'));
    expect(String(error)).toContain('first minus second');
  });

  test('a party that is not listed is named', () => {
    const error = errorOf(() => decodeResults(replaced(text, ['poll', 'votes', 0, 'party'], 'nobody'), 'results.json'));
    expect(String(error)).toContain('nobody');
  });

  test.each([
    ['featured', 'nobody'],
    ['challengers', { parties: ['ind', 'nobody'], heading: 'Others' }],
    ['splits', [['lab'], ['nobody', 'ind']]],
  ])('a party that is only in the heading’s “%s” is named', (field, value) => {
    const error = errorOf(() => decodeResults(replaced(text, ['election', field], value), 'results.json'));
    expect(error).toBeInstanceOf(DataError);
    expect(String(error)).toContain('“nobody”');
  });

  test('a code that stands twice is named', () => {
    const error = errorOf(() => decodeResults(replaced(text, ['seats', 'code', 1], content.seats.code[0]), 'results.json'));
    expect(String(error)).toContain(content.seats.code[0]);
  });

  test('a baseline without its polls, or polls without what they are, are missed', () => {
    for (const path of [['notional'], ['election', 'baseline']]) {
      const error = errorOf(() => decodeResults(replaced(text, path, null), 'results.json'));
      expect(error).toBeInstanceOf(DataError);
      expect(String(error)).toContain('one of “baseline” and “notional” without the other');
    }
  });

  test('a column that is too short is named', () => {
    const error = errorOf(() => decodeResults(replaced(text, ['seats', 'residents', 1], undefined), 'results.json'));
    expect(String(error)).toContain('residents');
  });
});

test('an overview of other codes than the election’s names the code', () => {
  const error = errorOf(() => decodeOverview(atlasText(), 'overview.json', ['A', 'B', 'C', 'X']));
  expect(error).toBeInstanceOf(DataError);
  expect(String(error)).toContain('X');
});

test('candidacies of a seat that the election does not have name the code', () => {
  const text = encodeCandidacies(election, candidacies);
  const error = errorOf(() => decodeCandidacies(replaced(text, ['seats', 'code', 0], 'E99999999'), 'candidacies.json', election));
  expect(String(error)).toContain('E99999999');
});
