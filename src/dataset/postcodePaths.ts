/** Where the index of outward codes stands, relative to the package's folder. Its version is that of all postcode files. */
export const POSTCODE_INDEX_PATH = 'postcodes/index.json';

/** The path of an outward code's postcodes, "postcodes/LE2.json". */
export function outwardPath(outward: string): string {
  return `postcodes/${outward}.json`;
}
