import type { AreaSetEntry, ElectionEntry } from './manifest.ts';

/** Where the package's table of contents stands, relative to the package's folder; it says where everything else is. */
export const MANIFEST_PATH = 'manifest.json';

/** Where the files of an election and of the areas that it was held in are, relative to the package's folder. */
export interface PackageEntry {
  readonly election: Readonly<Pick<ElectionEntry, 'id' | 'results' | 'candidacies'>>;
  readonly areaSet: Readonly<Omit<AreaSetEntry, 'title' | 'areas' | 'detailFiles'>>;
}

/** The path of a file of detailed boundaries by its number, "boundaries-2024/detail-07.json". */
export function detailPath({ detail }: Pick<AreaSetEntry, 'detail'>, number: number): string {
  return `${detail}${String(number).padStart(2, '0')}.json`;
}
