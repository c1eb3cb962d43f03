import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeDetail, decodeOverview } from '../../src/dataset/boundaries.ts';
import { decodeCandidacies } from '../../src/dataset/candidacies.ts';
import { decodeFormerSeats } from '../../src/dataset/formerSeats.ts';
import { decodeHexagons } from '../../src/dataset/hexagons.ts';
import { decodeManifest, entryOf } from '../../src/dataset/manifest.ts';
import { decodeNeighbours } from '../../src/dataset/neighbours.ts';
import { decodeOrientation } from '../../src/dataset/orientation.ts';
import { decodePlaces } from '../../src/dataset/places.ts';
import { decodePostcodeIndex } from '../../src/dataset/postcodeIndex.ts';
import { outwardPath, POSTCODE_INDEX_PATH } from '../../src/dataset/postcodePaths.ts';
import { decodePostcodes } from '../../src/dataset/postcodes.ts';
import { decodeResults, encodeResults } from '../../src/dataset/resultsFile.ts';
import { storyIds } from '../../src/editorial/stories.ts';
import { embedParameters } from '../../src/embed/embedParameters.ts';
import { readFrameMessage } from '../../src/embed/loader/readFrameMessage.ts';
import { parseParentMessage } from '../../src/embed/protocol/parentMessage.ts';
import { measuresOf } from '../../src/facts/catalogue.ts';
import { chosenFacts, comparedFacts } from '../../src/facts/condition.ts';
import { PARAMETERS } from '../../src/view/parameters.ts';
import { formatQuery, parseQuery } from '../../src/view/query.ts';
import { usualView } from '../../src/view/view.ts';
import { detailPath, PACKAGE_PATHS } from '../fixtures/committedPackage.ts';
import { realElection } from '../fixtures/realElection.ts';

const RECORDED = 'tests/recorded';
const election = realElection();
const releases = readdirSync(RECORDED, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** A recorded file's text; empty where the release added nothing of the kind. */
function textOf(release: string, file: string): string {
  const path = join(RECORDED, release, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
const addressesOf = (release: string) => textOf(release, 'addresses.txt').split('\n').filter(Boolean);
const messagesOf = (release: string, file: string): readonly unknown[] => JSON.parse(textOf(release, file) || '[]');

/** The recorded files of the data package, by their paths in it. */
function packageOf(release: string): readonly string[] {
  const folder = join(RECORDED, release, 'package');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
}

/** The recorded tables of contents of the data package, one a version of their format. */
const manifestsOf = (release: string) => readdirSync(join(RECORDED, release)).filter((file) => file.startsWith('manifest'));

/** What a file of the package begins with: its format and version. */
function headingOf(text: string): string {
  const { format, version }: { format: string; version: number } = JSON.parse(text);
  return `${format} ${version}`;
}

/** Reads a file of the data package as the app does. */
function decode(path: string, text: string): unknown {
  switch (headingOf(text).split(' ')[0]) {
    case 'hustings-candidacies':
      return decodeCandidacies(text, path, election);
    case 'hustings-boundaries':
      return decodeOverview(
        text,
        path,
        election.contests.map(({ code }) => code),
      );
    case 'hustings-boundaries-detail':
      return decodeDetail(text, path);
    case 'hustings-neighbours':
      return decodeNeighbours(text, path);
    case 'hustings-former-seats':
      return decodeFormerSeats(text, path, election.contests.length);
    case 'hustings-places':
      return decodePlaces(text, path, election.contests.length);
    case 'hustings-hexagons':
      return decodeHexagons(text, path);
    case 'hustings-postcode-index':
      return decodePostcodeIndex(text, path);
    case 'hustings-postcodes':
      return decodePostcodes(text, path, path.replace(/^.*\/|\.json$/g, ''));
    default:
      throw new Error(`${path} is no file of the package`);
  }
}

describe.each(releases)('what release %s produced', (release) => {
  test.each(addressesOf(release))('%s is understood, and says the same again', (address) => {
    const { view, faults } = parseQuery(address, election);
    expect(faults).toEqual([]);
    expect(view).not.toEqual(usualView(election));
    expect(parseQuery(formatQuery(view, election), election).view).toEqual(view);
  });

  test('the frame understands what hosts say', () => {
    for (const message of messagesOf(release, 'toFrame.json'))
      expect(parseParentMessage(message), JSON.stringify(message)).toEqual(message);
  });

  test('the loader understands what frames say', () => {
    for (const message of messagesOf(release, 'toHost.json')) {
      const { version: _version, id: _id, ...news } = Object(message);
      expect(readFrameMessage(message), JSON.stringify(message)).toEqual(news);
    }
  });

  test.each(packageOf(release))('%s of the data package is read', (path) => {
    expect(decode(path, textOf(release, `package/${path}`))).toBeTruthy();
  });

  test.each(manifestsOf(release))('the data package’s table of contents %s is read, and tells its files', (file) => {
    const manifest = decodeManifest(textOf(release, file), file);
    const { files } = manifest;
    expect(manifest).toMatchObject({ default: 'ge2024', elections: [{ id: 'ge2024', date: '2024-07-04' }] });
    // Whatever its version, it says where the files are.
    expect(entryOf(manifest, 'ge2024')).toMatchObject({
      election: { results: 'ge2024/results.json', candidacies: 'ge2024/candidacies.json' },
      areaSet: {
        overview: 'boundaries-2024/overview.json',
        detail: 'boundaries-2024/detail-',
        neighbours: 'boundaries-2024/neighbours.json',
        hexagons: 'boundaries-2024/hexagons.json',
        postcodes: 'postcodes/index.json',
      },
    });
    for (const path of packageOf(release)) {
      const entry = files.find((file) => file.path === path);
      const sha256 = createHash('sha256')
        .update(textOf(release, `package/${path}`))
        .digest('hex');
      // The files of single postcodes are not listed.
      if (entry !== undefined || !path.startsWith('postcodes/')) expect(entry, path).toMatchObject({ sha256 });
    }
  });
});

test('the results of four seats in version 1 are read, and mean what they mean in today’s', () => {
  const decoded = decodeResults(textOf('0.1.0', 'results.json'), 'results.json');
  expect(decoded.baseline).toMatchObject({ short: '2019', name: '2019 notional result', source: 'Rallings and Thrasher' });
  const today = textOf('next', 'results.json');
  expect(encodeResults(decodeResults(today, 'results.json'))).toBe(today);
  const { contests, parties, featured, challengers, splits, columns, nations, regions } = decodeResults(today, 'results.json');
  expect(decoded).toMatchObject({ contests, parties, featured, challengers, splits, columns, nations, regions });
  expect(regions).toHaveLength(12);
  expect(decoded.baseline?.standsFor).toEqual({ ruk: 'the Brexit Party' });
});

test('what readers find their way by is read', () => {
  const { landmarks, destinations } = decodeOrientation(textOf('next', 'orientation.json'), 'orientation.json', 650);
  expect(landmarks.map(({ name, seats }) => [name, seats.length]).slice(0, 3)).toEqual([
    ['London', 75],
    ['Edinburgh', 5],
    ['Cardiff', 4],
  ]);
  expect(destinations.map(({ name, seats }) => [name, seats.length])).toContainEqual(['Leicester', 3]);
});

test('release 0.1.0: the embed’s own parameters are understood', () => {
  const [own = ''] = addressesOf('0.1.0').filter((address) => address.includes('ui=none'));
  const hosts = new Set(['https://www.example.org']);
  expect(embedParameters(own)).toMatchObject({ ui: 'none', links: false, id: 'map-3', hosts });
});

test('the next release: the ratio of an embed’s map is understood', () => {
  const [own = ''] = addressesOf('next').filter((address) => address.includes('ratio='));
  expect(embedParameters(own)).toMatchObject({ ratio: '16 / 9', id: 'map-5' });
});

describe('a record is kept', () => {
  const queries = releases.flatMap(addressesOf).map((address) => new URLSearchParams(address));
  const valuesOf = (name: string) => queries.flatMap((query) => query.get(name) ?? []);
  const changes = readFileSync('CHANGELOG.md', 'utf8');
  /** What the changelog names in backquotes from one phrase on to the end of the entry. */
  const namedIn = (phrase: string) => {
    const [, entry = ''] = new RegExp(`${phrase}([\\s\\S]*?)\\n- `).exec(changes) ?? [];
    return [...entry.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  };

  test('of every parameter of the query string', () => {
    const documented = namedIn('Query string, version 1:');
    expect(documented).toEqual(expect.arrayContaining(['colour', 'release']));
    const names = new Set([...documented, ...PARAMETERS.map(({ name }) => name)]);
    expect([...names].filter((name) => valuesOf(name).length === 0)).toEqual([]);
  });

  test.each([
    ['colour', measuresOf(election).map(({ id }) => id)],
    ['story', storyIds('ge2024')],
    ['theme', ['light', 'dark', 'auto']],
    ['ui', ['none', 'legend', 'full']],
  ])('of every value of %s', (name, values) => {
    const recorded = valuesOf(name);
    expect(values.filter((value) => !recorded.includes(value))).toEqual([]);
  });

  test('of every kind of condition', () => {
    const conditions = valuesOf('where').flatMap((text) => text.split(','));
    const kinds = new Set(conditions.map((condition) => /^\w+/.exec(condition)?.[0]));
    expect([...chosenFacts(election), ...comparedFacts(election)].map(({ id }) => id).filter((kind) => !kinds.has(kind))).toEqual(
      [],
    );
  });

  test('of every message and command', () => {
    const messages = releases.flatMap((release) => [...messagesOf(release, 'toFrame.json'), ...messagesOf(release, 'toHost.json')]);
    const recorded = messages.flatMap((message) => [Reflect.get(Object(message), 'type'), Reflect.get(Object(message), 'command')]);
    const texts = ['CHANGELOG.md', 'README.md', 'docs/newsrooms.md'].map((page) => readFileSync(page, 'utf8'));
    const types = texts.flatMap((text) => [...text.matchAll(/\bhustings:[a-z]+\b/g)].map(([type]) => type));
    const documented = new Set([...types, ...namedIn('`hustings:command` with')]);
    expect([...documented]).toEqual(expect.arrayContaining(['hustings:ready', 'setTheme']));
    expect([...documented].filter((name) => !recorded.includes(name))).toEqual([]);
  });

  test('of every format of the data package, in its version of today', () => {
    const { manifest, ...files } = PACKAGE_PATHS;
    const paths = [manifest, ...Object.values(files), detailPath(0), outwardPath('LE1', POSTCODE_INDEX_PATH)];
    const today = paths.map((path) => headingOf(readFileSync(`public/data/${path}`, 'utf8')));
    const recorded = releases.flatMap((release) =>
      [...manifestsOf(release), 'results.json', 'orientation.json', ...packageOf(release).map((path) => `package/${path}`)]
        .map((file) => textOf(release, file))
        .filter(Boolean)
        .map(headingOf),
    );
    expect(today.filter((heading) => !recorded.includes(heading))).toEqual([]);
  });
});

test('there are releases to be tested', () => {
  expect(releases.length).toBeGreaterThan(0);
});
