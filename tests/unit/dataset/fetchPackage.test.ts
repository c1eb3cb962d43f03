import { describe, expect, test, vi } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import { createPackageLoader } from '../../../src/dataset/fetchPackage.ts';
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
  return createPackageLoader({ base: '/data', versions, fetch });
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

  test('adds the version of a file to its address, where there is one', async () => {
    const fetch = network();
    await loader(fetch, { 'ge2024/results.json': '0a1b2c3d' }).results();
    expect(fetch.mock.calls).toEqual([['/data/ge2024/results.json?v=0a1b2c3d', {}]]);
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
