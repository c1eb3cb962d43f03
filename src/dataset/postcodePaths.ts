const FOLDER = 'postcodes/';

/** Where the index of outward codes stands, relative to the package's folder. Its version is that of all postcode files. */
export const POSTCODE_INDEX_PATH = `${FOLDER}index.json`;

/** The path of an outward code's postcodes, "postcodes/LE2.json". */
export function outwardPath(outward: string): string {
  return `${FOLDER}${outward}.json`;
}

/** The outward code whose postcodes stand at a path, the other way round from `outwardPath`; `null` where the path is another file's. */
export function outwardOfPath(path: string): string | null {
  return path.startsWith(FOLDER) && path !== POSTCODE_INDEX_PATH ? path.slice(FOLDER.length, -'.json'.length) : null;
}
