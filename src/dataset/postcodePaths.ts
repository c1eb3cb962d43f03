/** Where the index of the outward codes of Great Britain in today's constituencies stands, relative to the package's folder. */
export const POSTCODE_INDEX_PATH = 'postcodes/index.json';

const INDEX = /index\.json$/;

/** The path of an outward code's postcodes, "postcodes/LE2.json", beside an index. The index's version is that of all its files. */
export function outwardPath(outward: string, index: string): string {
  return index.replace(INDEX, `${outward}.json`);
}

/** The outward code whose postcodes stand at a path, the other way round from `outwardPath`; `null` where the path is another file's. */
export function outwardOfPath(path: string): string | null {
  return /^postcodes[^/]*\/([A-Z\d]+)\.json$/.exec(path)?.[1] ?? null;
}
