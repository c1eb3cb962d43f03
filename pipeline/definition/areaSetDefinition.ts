import type { Source } from '../../src/dataset/manifest.ts';
import type { AreaCode } from '../../src/election/area.ts';
import type { NamedNation, Region } from '../../src/election/region.ts';
import type { BoundaryFile } from '../boundaries/readBoundaries.ts';

/** A set of areas: what its folder below `area-sets/` says of it. The module `definition.ts` there exports it as `AREA_SET`. */
export interface AreaSetDefinition {
  /** The name of its folder there: "constituencies-2024". */
  readonly id: string;
  readonly title: string;
  /** The name of its folder in the package, and of the set in the files there: "boundaries-2024". */
  readonly folder: string;
  /** How many areas there are. */
  readonly areas: number;
  readonly nations: readonly NamedNation[];
  readonly regions: readonly Region[];
  /** Codes under which some sources list an area, with the code that it has now and the name by which it is known to be that one. */
  readonly formerCodes: FormerCodes;
  readonly boundaries: BoundaryFile;
  /** The property of the boundaries' file with the names whose capitals are right; `null` where the results' own are. */
  readonly spelledIn: string | null;
  readonly welshNames: WelshNamesFile;
  /** A HexJSON file. */
  readonly hexagons: string;
  /** Tables of religion; `null` where no census was counted by these areas. */
  readonly religion: ReligionFiles | null;
  /** UK Parliament's table of overlaps with the areas before; `null` without former areas in the search. */
  readonly formerAreas: string | null;
  /** Whose wards are in the search beside the towns; `null` for towns only. */
  readonly wards: WardFiles | null;
  /** Code-Point Open; `null` without postcodes. */
  readonly postcodes: string | null;
  readonly sources: readonly Source[];
}

export type FormerCodes = ReadonlyMap<AreaCode, { readonly code: AreaCode; readonly name: string }>;

/** A GeoJSON file of the Office for National Statistics with English and Welsh names. */
export interface WelshNamesFile {
  readonly file: string;
  readonly englishProperty: string;
  readonly welshProperty: string;
  /** By English name: what the file has lost. */
  readonly lost: Readonly<Record<string, string>>;
  /** Whether every area of Wales has one; else those have none that the file, of other areas, does not name. */
  readonly isComplete: boolean;
}

export interface ReligionFiles {
  readonly englandAndWales: string;
  readonly scotland: string;
}

export interface WardFiles {
  /** A HexJSON file with names and middles. */
  readonly wards: string;
  /** The Office for National Statistics' look-up of the areas that each lies in. */
  readonly areasOfWards: string;
}
