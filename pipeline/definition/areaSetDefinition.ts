import type { Source } from '../../src/dataset/manifest.ts';
import type { AreaCode, Nation } from '../../src/election/area.ts';
import type { AreaColumn } from '../../src/election/areaColumn.ts';
import type { NamedNation, Region } from '../../src/election/region.ts';
import type { BoundaryFile } from '../boundaries/readBoundaries.ts';
import type { CsvRow } from '../csvTable.ts';
import type { ReadSource } from '../readSource.ts';

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
  /** What is known of the areas beside the votes, in the order in which it is offered. */
  readonly columns: readonly ColumnDefinition[];
  /** UK Parliament's table of overlaps with the areas before; `null` without former areas in the search. */
  readonly formerAreas: string | null;
  /** Whose wards are in the search beside the towns; `null` for towns only. */
  readonly wards: WardFiles | null;
  /** The cities and towns that its maps name, the most important first, and the parts of the country that readers are taken to. */
  readonly landmarks: readonly LandmarkDefinition[];
  readonly destinations: readonly DestinationDefinition[];
  /** Where the councils of the destinations are. */
  readonly councils: CouncilFile;
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

/** An area whose residents are counted. */
export interface CountedArea {
  readonly code: AreaCode;
  readonly name: string;
  readonly nation: Nation;
  readonly row: Pick<CsvRow, 'error'>;
}

/** Reads the figure of each area that has one. */
export type ColumnReader = (read: ReadSource, areas: readonly CountedArea[]) => ReadonlyMap<AreaCode, number>;

/** A column with what reads its figures. */
export interface ColumnDefinition extends AreaColumn {
  readonly figures: ColumnReader;
}

export interface WardFiles {
  /** A HexJSON file with names and middles. */
  readonly wards: string;
  /** The Office for National Statistics' look-up of the areas that each lies in. */
  readonly areasOfWards: string;
}

/** A city or town that maps name. */
export interface LandmarkDefinition {
  readonly name: string;
  /** Longitude and latitude of its centre. */
  readonly at: readonly [lng: number, lat: number];
  /** The zoom level from which it is named. */
  readonly fromZoom: number;
  /** What the names of its seats begin with, and what GeoNames calls it, where that is not its name. */
  readonly called?: string;
  /**
   * The seats that it is named among where each is a hexagon: those of a region, or whose names begin so; `null` for none. Without this,
   * those whose names begin with its own or, where there is none, the one around it.
   */
  readonly seats?: { readonly region: string } | { readonly named: string } | null;
}

/** A part of a country: regions, and councils with all seats that any of their wards lies in. */
export interface DestinationDefinition {
  readonly name: string;
  readonly regions?: readonly string[];
  readonly councils?: readonly string[];
  /** Names of seats that are not meant by it. */
  readonly without?: readonly string[];
}

/** The Office for National Statistics' look-up of wards, the areas that each lies in, and its council. */
export interface CouncilFile {
  readonly file: string;
  /** The year whose wards and areas are meant. */
  readonly year: string;
}
