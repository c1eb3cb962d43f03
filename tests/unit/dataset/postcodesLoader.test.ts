import { describe, expect, it } from 'vitest';
import { createPackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { encodePostcodeIndex } from '../../../src/dataset/postcodeIndex.ts';
import { encodePostcodes } from '../../../src/dataset/postcodes.ts';
import { COMMITTED_ENTRY } from '../../fixtures/committedPackage.ts';

const SEAT = 'E14001327';

function indexOf(seats: readonly string[]): string {
  return encodePostcodeIndex({
    boundarySet: 'boundaries-2024',
    postcodes: { all: 1, outside: 0, furthestMetres: 0, withoutPosition: 0 },
    files: { count: 1, bytes: 1, sha256: 'a'.repeat(64) },
    seatsByOutward: new Map([['LE2', seats]]),
  });
}

/** A loader over these files, and the addresses that it asked for. A file that is not there is answered with 404. */
function loaderOver(files: Record<string, string>) {
  const asked: string[] = [];
  const loader = createPackageLoader({
    base: '/data',
    entry: COMMITTED_ENTRY,
    versions: { 'postcodes/index.json': 'abc123' },
    fetch: (address) => {
      asked.push(String(address));
      const text = files[String(address).replace(/^\/data\/|\?.*$/g, '')];
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    },
  });
  return { loader, asked };
}

const FILES = { 'postcodes/index.json': indexOf([SEAT]), 'postcodes/LE2.json': encodePostcodes('LE2', new Map([['0QA', SEAT]])) };

describe('loading postcodes', () => {
  it('asks for each file once, at the version of the index', async () => {
    const { loader, asked } = loaderOver(FILES);
    const [first, second] = await Promise.all([loader.postcodes('LE2'), loader.postcodes('LE2')]);
    expect(first?.seats).toEqual([SEAT]);
    expect(second).toBe(first);
    expect(asked).toEqual(['/data/postcodes/index.json?v=abc123', '/data/postcodes/LE2.json?v=abc123']);
  });

  it('gives null for an outward code that is not in use, and does not ask for its file', async () => {
    const { loader, asked } = loaderOver(FILES);
    expect(await loader.postcodes('LE20')).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('names the file that did not arrive, and tries again when asked again', async () => {
    const files: Record<string, string> = { 'postcodes/index.json': FILES['postcodes/index.json'] };
    const { loader } = loaderOver(files);
    await expect(loader.postcodes('LE2')).rejects.toThrow(/postcodes\/LE2\.json.*404/);
    files['postcodes/LE2.json'] = FILES['postcodes/LE2.json'];
    expect((await loader.postcodes('LE2'))?.outward).toBe('LE2');
  });

  it('refuses a file that does not fit the index', async () => {
    const { loader } = loaderOver({ ...FILES, 'postcodes/index.json': indexOf(['E14001266']) });
    await expect(loader.postcodes('LE2')).rejects.toThrow(/out of date/);
  });
});
