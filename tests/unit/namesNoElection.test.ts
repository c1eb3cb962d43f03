import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realElection } from '../fixtures/realElection.ts';

/**
 * Where `src` still names an election, a party, a region or a seat in its code, and how often at most. The list may shrink only.
 * Comments give examples and are left out.
 */
const STILL_NAMED: Readonly<Record<string, number>> = {
  // What a file of the format's first version left to the program, which had one election: it still means that.
  'dataset/resultsVersion1.ts': 80,
  // What an article or a sentence may say, and examples of what can be written.
  'article/figures/countReading.ts': 1,
  'article/figures/quantities.ts': 1,
  'ui/about/AboutNumbers.tsx': 3,
  'ui/group/GroupSummary.tsx': 1,
};

const { contests, parties } = realElection();

/** Single words among the names of seats and parties mean too much else: "Bath", "Green", "Alliance". */
const severalWords = (name: string) => /[ -]/.test(name);
const NAMES = [
  ...contests.flatMap(({ name, slug }) => [name, slug]).filter(severalWords),
  ...parties.flatMap(({ name, shortName }) => [name, shortName]).filter(severalWords),
  ...['Labour', 'Conservatives?', 'Tor(?:y|ies)', 'Speaker', 'SNP', 'DUP', 'SDLP', 'Brexit Party', 'Reform', 'ge20\\d\\d\\b'],
  ...['North East', 'North West', 'Yorkshire', 'Midlands', 'East of England', 'London', 'South East', 'South West'],
  ...['Wales', 'Scotland', 'Northern Ireland', '[ENSW]\\d{8}'],
];
const NAMED = new RegExp(`(?<![\\p{L}\\d-])(?:${NAMES.join('|')})(?![\\p{L}\\d])`, 'gu');
const PARTY_ID = new RegExp(`['"\`](?:${parties.map(({ id }) => id).join('|')})['"\`]|\\b(?:lab|con|ld|ruk|snp|wpb): `, 'g');

/** Code without its comments; an address in a string has no space before its slashes. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}

function timesNamed(text: string): number {
  const code = withoutComments(text);
  return [...code.matchAll(NAMED), ...code.matchAll(PARTY_ID)].length;
}

test('no election, party, region or seat is named in src but where the list says so', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(600);
  const named = files.map((file) => ({ file, times: timesNamed(readFileSync(join('src', file), 'utf8')) }));
  const all = named.filter(({ times }) => times > 0);
  console.info(`Files of src that name an election, a party, a region or a seat: ${all.length} of ${files.length}`);
  expect(all.filter(({ file, times }) => times > (STILL_NAMED[file.replaceAll('\\', '/')] ?? 0))).toEqual([]);
});

test('a name is seen where there is one, and not in a comment', () => {
  expect(timesNamed("const a = ['lab', 'Leicester South', 'E12000005', `in the ge2024 files`];")).toBe(4);
  expect(timesNamed("/** Like 'lab' in Leicester South. */\n  // ge2024\nconst label = 'conceded';")).toBe(0);
});
