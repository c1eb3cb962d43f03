import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeManifest } from '../../src/dataset/manifest.ts';
import { decodeResults, encodeResults } from '../../src/dataset/results.ts';
import { embedParameters } from '../../src/embed/embedParameters.ts';
import { readFrameMessage } from '../../src/embed/loader/readFrameMessage.ts';
import { parseParentMessage } from '../../src/embed/protocol/parentMessage.ts';
import { formatQuery, parseQuery } from '../../src/view/query.ts';
import { DEFAULT_VIEW } from '../../src/view/view.ts';
import { realElection } from '../fixtures/realElection.ts';

const RECORDED = 'tests/recorded';
const election = realElection();
const releases = readdirSync(RECORDED, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(releases)('what release %s produced', (release) => {
  const text = (file: string) => readFileSync(`${RECORDED}/${release}/${file}`, 'utf8');
  const messages = (file: string): readonly unknown[] => JSON.parse(text(file));
  const addresses = text('addresses.txt').split('\n').filter(Boolean);

  test.each(addresses)('%s is understood, and says the same again', (address) => {
    const { view, faults } = parseQuery(address, election);
    expect(faults).toEqual([]);
    expect(view).not.toEqual(DEFAULT_VIEW);
    expect(parseQuery(formatQuery(view, election), election).view).toEqual(view);
  });

  test('the embed’s own parameters are understood', () => {
    const [own] = addresses.filter((address) => address.includes('ui='));
    expect(embedParameters(own ?? '')).toMatchObject({ ui: 'none', links: false, id: 'map-3' });
  });

  test('the frame understands what hosts say', () => {
    for (const message of messages('toFrame.json')) expect(parseParentMessage(message), JSON.stringify(message)).toEqual(message);
  });

  test('the loader understands what frames say', () => {
    for (const message of messages('toHost.json')) {
      const { version: _version, id: _id, ...news } = Object(message);
      expect(readFrameMessage(message), JSON.stringify(message)).toEqual(news);
    }
  });

  test('the data package is read, and written the same again', () => {
    const results = text('results.json');
    expect(encodeResults(decodeResults(results, 'results.json'))).toBe(results);
  });

  test('the data package’s table of contents is read', () => {
    expect(decodeManifest(text('manifest.json'), 'manifest.json')).toMatchObject({ elections: [{ id: 'ge2024' }] });
  });
});

test('there are releases to be tested', () => {
  expect(releases.length).toBeGreaterThan(0);
});
