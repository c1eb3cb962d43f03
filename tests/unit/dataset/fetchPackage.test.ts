import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import { createPackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { entryOf } from '../../../src/dataset/manifest.ts';
import { COMMITTED, COMMITTED_ENTRY } from '../../fixtures/committedPackage.ts';
import { TWO_ELECTIONS_TEXT } from '../../fixtures/twoElections.ts';
import { committedText } from './committedPackage.ts';

/** A network that answers from the committed package, after as many failures as asked for; it records the addresses. */
function network(failures: readonly (() => Promise<Response>)[] = []) {
  const pending = [...failures];
  return vi.fn<typeof fetch>(async (address) => {
    const fail = pending.shift();
    if (fail !== undefined) return fail();
    return new Response(committedText(new URL(String(address), 'https://example.org').pathname.replace('/data/', '')));
  });
}

function loader(fetch: typeof globalThis.fetch, versions: Record<string, string> = {}) {
  return createPackageLoader({ base: '/data', entry: COMMITTED_ENTRY, versions, fetch });
}

describe('the loader of the package', () => {
  test('asks for a file once, also for calls at the same time', async () => {
    const fetch = network();
    const load = loader(fetch);
    const [one, other] = await Promise.all([load.results(), load.results()]);
    expect(await load.results()).toBe(one);
    expect(other).toBe(one);
    expect(fetch.mock.calls).toEqual([['/data/ge2024/results.json', {}]]);
  });

  test('knows the files of the election that a page arrived with, without the table of contents', async () => {
    const fetch = network();
    const entry = entryOf(COMMITTED, 'ge2019');
    if (entry === null) throw new Error('The package has no earlier election.');
    const ofPage = { entry, versions: { 'ge2019/results.json': '0a1b2c3d' } };
    const usual = createPackageLoader({ base: '/data', entry: COMMITTED_ENTRY, versions: {}, fetch, ofPage });
    expect(usual.electionId).toBe('ge2024');
    expect(await usual.of('ge2019')).toMatchObject({ electionId: 'ge2019', areaSetId: usual.ofPage?.areaSetId });
    // It is named in addresses all the same, which mean the usual one without a name.
    expect(await usual.ofPage?.results()).toMatchObject({ id: 'ge2019', isNamed: true });
    expect(fetch.mock.calls).toEqual([['/data/ge2019/results.json?v=0a1b2c3d', {}]]);
  });

  test('adds the version of a file to its address, where there is one', async () => {
    const fetch = network();
    await loader(fetch, { 'ge2024/results.json': '0a1b2c3d' }).results();
    expect(fetch.mock.calls).toEqual([['/data/ge2024/results.json?v=0a1b2c3d', {}]]);
  });

  test('says of a file of version 1 what that left to the program: the words of its parties, and who stands for whom', async () => {
    const load = loader(async () => new Response(readFileSync('tests/recorded/0.1.0/results.json', 'utf8')));
    const { partyById, baseline, featured, challengers } = await load.results();
    expect(partyById.get('con')).toMatchObject({
      noun: 'the Conservatives',
      pattern: 'diagonal',
      calledBy: expect.arrayContaining(['Tories']),
    });
    expect(partyById.get('ind')).toMatchObject({ kind: 'independents', together: 'independents' });
    expect(baseline).toMatchObject({ short: '2019', standsFor: { ruk: 'the Brexit Party' } });
    expect([featured, challengers?.parties]).toEqual(['lab', ['ind', 'wpb']]);
  });

  test('loads every kind of file', async () => {
    const load = loader(network());
    const election = await load.results();
    expect((await load.candidacies(election)).size).toBe(650);
    expect((await load.overview(election.contests.map(({ code }) => code))).bounds).toHaveLength(650);
    expect((await load.detail(3)).number).toBe(3);
    expect(await load.neighbours()).toHaveLength(650);
    expect((await load.hexagons()).hexagons).toHaveLength(650);
  });

  test('says that the connection failed, and tries again when asked again, past the browser’s cache', async () => {
    const fetch = network([() => Promise.reject(new TypeError('Failed to fetch'))]);
    const load = loader(fetch);
    const error = await load.results().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ file: 'ge2024/results.json', reason: expect.stringContaining('connection') });
    await expect(load.results()).resolves.toMatchObject({ id: 'ge2024' });
    expect(fetch.mock.calls.map(([, options]) => options)).toEqual([{}, { cache: 'reload' }]);
  });

  test('says what the server answered', async () => {
    const load = loader(network([() => Promise.resolve(new Response('gone', { status: 404 }))]));
    await expect(load.hexagons()).rejects.toMatchObject({
      name: 'DataError',
      file: 'boundaries-2024/hexagons.json',
      reason: expect.stringContaining('404'),
    });
    await expect(load.hexagons()).resolves.toMatchObject({ layout: 'odd-r' });
  });

  test('refuses a page that came in place of a file, and forgets it', async () => {
    const load = loader(network([() => Promise.resolve(new Response('<!doctype html>'))]));
    await expect(load.neighbours()).rejects.toBeInstanceOf(DataError);
    await expect(load.neighbours()).resolves.toHaveLength(650);
  });

  test('refuses a detail file of another number', async () => {
    const load = loader(network([() => Promise.resolve(new Response(committedText('boundaries-2024/detail-04.json')))]));
    await expect(load.detail(3)).rejects.toMatchObject({ file: 'boundaries-2024/detail-03.json' });
    await expect(load.detail(3)).resolves.toMatchObject({ number: 3 });
  });
});

describe('the loaders of other elections', () => {
  /** A network with the table of contents of a package of three elections, the earlier one's results being those of the committed one. */
  function wider(failures: readonly (() => Promise<Response>)[] = []) {
    const pending = [...failures];
    return vi.fn<typeof fetch>(async (address) => {
      const path = new URL(String(address), 'https://example.org').pathname.replace('/data/', '');
      const text = () => committedText(path.replace('ge2019/', 'ge2024/'));
      if (path.startsWith('ge2019/')) return new Response(text().replace('"ge2024"', '"ge2019"'));
      if (path !== 'manifest.json') return new Response(text());
      return pending.shift()?.() ?? new Response(TWO_ELECTIONS_TEXT);
    });
  }
  const asked = (fetch: ReturnType<typeof wider>) => fetch.mock.calls.map(([address]) => String(address).replace('/data/', ''));

  test('come from the table of contents, with their own versions, which is asked for once', async () => {
    const fetch = wider();
    const load = loader(fetch, { 'manifest.json': '01234567' });
    const other = await load.of('ge2019');
    expect(other).toMatchObject({ electionId: 'ge2019', areaSetId: 'constituencies-2024' });
    expect(await other?.results()).toMatchObject({ id: 'ge2019', isNamed: true });
    expect(asked(fetch)).toEqual(['manifest.json?v=01234567', 'ge2019/results.json?v=aaaaaaaa']);
    expect(await load.of('ge2019')).toBe(other);
    expect(await other?.of('ge2019')).toBe(other);
    expect(await other?.of('ge2024')).toBe(load);
    expect(asked(fetch)).toHaveLength(2);
  });

  test('share the files of the areas that both were held in, and no others', async () => {
    const fetch = wider();
    const load = loader(fetch);
    const [other, third] = [await load.of('ge2019'), await load.of('ge1066')];
    expect(await other?.hexagons()).toBe(await load.hexagons());
    expect(await other?.detail(3)).toBe(await load.detail(3));
    expect(asked(fetch).slice(1)).toEqual(['boundaries-2024/hexagons.json', 'boundaries-2024/detail-03.json']);
    expect(third?.hexagons).not.toBe(load.hexagons);
  });

  test('have nothing where the package has nothing, without asking for it', async () => {
    const fetch = wider();
    const third = await loader(fetch).of('ge1066');
    expect(await third?.places(3)).toEqual({ towns: [], wards: [] });
    expect(await third?.formerSeats(3)).toEqual([]);
    await expect(third?.postcodes('LE1')).rejects.toBeInstanceOf(DataError);
    expect(asked(fetch)).toEqual(['manifest.json']);
  });

  test('are none of an id that the package does not have; and where its contents do not arrive, are asked for again', async () => {
    const fetch = wider([() => Promise.resolve(new Response('', { status: 500 }))]);
    const load = loader(fetch);
    await expect(load.of('ge2019')).rejects.toMatchObject({ name: 'DataError', file: 'manifest.json' });
    expect(await load.of('ge1945')).toBeNull();
    expect(await load.of('ge2019')).not.toBeNull();
  });
});
