/** Where the package's table of contents stands, relative to the package's folder; it says where everything else is. */
export const MANIFEST_PATH = 'manifest.json';

/** Where the files of an election are, relative to the package's folder. */
export interface ElectionFiles {
  readonly id: string;
  readonly results: string;
  /** `null` where the package has no candidates of it. */
  readonly candidacies: string | null;
}

/** Where the files of a set of areas are, relative to the package's folder. */
export interface AreaFiles {
  readonly id: string;
  readonly overview: string;
  /** What the paths of the files of detailed boundaries begin with, "boundaries-2024/detail-". */
  readonly detail: string;
  readonly neighbours: string;
  readonly hexagons: string;
  readonly formerSeats: string | null;
  readonly places: string | null;
  readonly orientation: string | null;
  /** The index of outward codes; their files stand beside it. */
  readonly postcodes: string | null;
}

/** Where the files of an election and of the areas that it was held in are. */
export interface PackageEntry {
  readonly election: ElectionFiles;
  readonly areaSet: AreaFiles;
}

/** The path of a file of detailed boundaries by its number, "boundaries-2024/detail-07.json". */
export function detailPath({ detail }: Pick<AreaFiles, 'detail'>, number: number): string {
  return `${detail}${String(number).padStart(2, '0')}.json`;
}
