import * as v from 'valibot';
import { DataError } from './dataError.ts';
import { detailPath, type PackageEntry } from './packagePaths.ts';
import { fileText, parseFile } from './parseFile.ts';

const FORMAT = { format: 'hustings-package', version: 3, earlier: [1, 2] };

const webAddress = v.pipe(v.string(), v.url());
const day = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'));
const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be an identifier in lower case'));
const path = v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+)*(\.json)?$/, 'must be a path in the package'));

const sourceSchema = v.object({
  id: v.string(),
  publisher: v.string(),
  title: v.string(),
  licence: v.string(),
  licenceUrl: webAddress,
  /** The words with which the licence wants the publisher to be named. */
  attribution: v.string(),
  /** The day or year of publication, ISO 8601. */
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, month or day such as 2024-07-04')),
  usedFor: v.string(),
  /** How a page credits it, with the licence's name in it where it has to be linked; those without are not on the page. */
  credit: v.optional(v.string()),
  /** The publisher's page on it. */
  address: v.optional(webAddress),
  /** The same credit where there is little room. */
  inBrief: v.optional(v.string()),
});

const fileSchema = v.object({ path: v.string(), bytes: v.pipe(v.number(), v.integer(), v.minValue(1)), sha256 });

const electionSchema = v.object({
  id: identifier,
  title: v.string(),
  /** Polling day, ISO 8601. */
  date: day,
  /** "general" */
  kind: v.string(),
  /** The id of the areas that it was held in. */
  areaSet: identifier,
  /** What changes are measured against: "2019", "2019 notional result on 2024 boundaries"; `null` for nothing. */
  baseline: v.nullable(v.object({ id: identifier, short: v.string(), words: v.string() })),
  results: path,
  candidacies: v.nullable(path),
  /** The ids of its sources. */
  sources: v.optional(v.array(v.string()), []),
});

const areaSetSchema = v.object({
  id: identifier,
  title: v.string(),
  areas: count,
  detailFiles: count,
  overview: path,
  /** What the paths of the files of detailed boundaries begin with, "boundaries-2024/detail-". */
  detail: path,
  neighbours: path,
  hexagons: path,
  formerSeats: v.nullable(path),
  places: v.nullable(path),
  /** What readers find their way by. */
  orientation: v.optional(v.nullable(path), null),
  /** The index of outward codes; their files stand beside it. */
  postcodes: v.nullable(path),
  /** The ids of its sources. */
  sources: v.optional(v.array(v.string()), []),
});

const rest = { files: v.array(fileSchema), sources: v.array(sourceSchema) };

/** Before version 3 there was one convention for the paths, and a baseline was only named by the results. */
const earlier = {
  elections: v.array(v.object({ id: identifier, title: v.string(), date: day, boundarySet: identifier })),
  boundarySets: v.array(v.object({ id: identifier, title: v.string(), seats: count, detailFiles: count })),
  ...rest,
};

const contentsSchema = v.object({
  /** The id of the election that is meant where none is named. */
  default: identifier,
  elections: v.array(electionSchema),
  areaSets: v.array(areaSetSchema),
  ...rest,
});

const first = v.object({ version: v.literal(1), ...earlier });
const second = v.object({ version: v.literal(2), date: day, ...earlier });
const third = v.object({ version: v.literal(FORMAT.version), date: day, ...contentsSchema.entries });

// Not `variant`: it would be a hundredth of an article's scripts.
const schemaOf = (version: number) => (version === 1 ? first : version === 2 ? second : third);

/** What the data package holds and where it comes from. */
export interface Manifest extends v.InferOutput<typeof contentsSchema> {
  /** The day on which the package was made, ISO 8601; `null` in version 1, which did not say. */
  readonly date: string | null;
}
export type Source = v.InferOutput<typeof sourceSchema>;
export type ElectionEntry = v.InferOutput<typeof electionSchema>;
export type AreaSetEntry = v.InferOutput<typeof areaSetSchema>;

/**
 * The package's table of contents, that of an earlier version in the terms of today's.
 * @throws DataError where the file is not complete, not of this format and version, or names elections or areas that it does not list.
 */
export function decodeManifest(text: string, file: string): Manifest {
  const parsed = parseFile(text, file, FORMAT, schemaOf);
  const manifest = 'areaSets' in parsed ? parsed : fromEarlier(parsed, file);
  if (!manifest.elections.some(({ id }) => id === manifest.default))
    throw new DataError(file, `it does not list its default election “${manifest.default}”`);
  for (const { id, areaSet } of manifest.elections)
    if (!manifest.areaSets.some((each) => each.id === areaSet))
      throw new DataError(file, `it does not list the areas “${areaSet}” of its election “${id}”`);
  return manifest;
}

type Earlier = v.InferOutput<v.ObjectSchema<typeof earlier, undefined>> & { readonly date?: string };

function fromEarlier({ elections, boundarySets, files, sources, ...parsed }: Earlier, file: string): Manifest {
  const [first] = elections;
  if (first === undefined) throw new DataError(file, 'it lists no election');
  const listed = (name: string) => (files.some((each) => each.path === name) ? name : null);
  return {
    date: parsed.date ?? null,
    default: first.id,
    elections: elections.map(({ id, title, date, boundarySet }) => ({
      id,
      title,
      date,
      kind: 'general',
      areaSet: boundarySet,
      baseline: null,
      results: `${id}/results.json`,
      candidacies: `${id}/candidacies.json`,
      sources: sources.map((each) => each.id),
    })),
    areaSets: boundarySets.map(({ id, title, seats, detailFiles }) => ({
      id,
      title,
      areas: seats,
      detailFiles,
      overview: `${id}/overview.json`,
      detail: `${id}/detail-`,
      neighbours: `${id}/neighbours.json`,
      hexagons: `${id}/hexagons.json`,
      formerSeats: listed(`${id}/former-seats.json`),
      places: listed(`${id}/places.json`),
      orientation: null,
      postcodes: listed('postcodes/index.json'),
      sources: [],
    })),
    files,
    sources,
  };
}

/** The file of the package's table of contents. */
export function encodeManifest(manifest: Manifest & { readonly date: string }): string {
  const { date, default: usual, elections, areaSets, files, sources } = manifest;
  return fileText(FORMAT, { date, default: usual, elections, areaSets, files, sources });
}

/** Where the files of an election and of its areas are; `null` where the package has no election of the id. */
export function entryOf({ elections, areaSets }: Manifest, id: string): PackageEntry | null {
  const election = elections.find((each) => each.id === id);
  const areaSet = areaSets.find((each) => each.id === election?.areaSet);
  if (election === undefined || areaSet === undefined) return null;
  const { results, candidacies } = election;
  const { overview, detail, neighbours, hexagons, formerSeats, places, orientation, postcodes } = areaSet;
  return {
    election: { id, results, candidacies },
    areaSet: { id: areaSet.id, overview, detail, neighbours, hexagons, formerSeats, places, orientation, postcodes },
  };
}

/**
 * The version of each file by its path: eight digits of its SHA-256. All files of an area set's detailed boundaries have one in common,
 * under what their paths begin with.
 */
export function versionsOf({ areaSets, files }: Manifest): Readonly<Record<string, string>> {
  const versions: Record<string, string> = {};
  const digests = new Map<string, string>();
  for (const { path: name, sha256: digest } of files) {
    const set = areaSets.find(({ detail }) => name.startsWith(detail));
    if (set === undefined) versions[name] = digest.slice(0, 8);
    else digests.set(set.detail, `${digests.get(set.detail) ?? ''}${digest}`);
  }
  for (const [detail, all] of digests) versions[detail] = digestOfDigests(all);
  return versions;
}

/** Not for safety: another text is to have another number, in the browser, too, and at once (FNV-1a). */
function digestOfDigests(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The paths of all files of an election and its areas, but for those of single outward codes. */
export function pathsOf(manifest: Manifest, id: string): readonly string[] {
  const entry = entryOf(manifest, id);
  const files = manifest.areaSets.find((each) => each.id === entry?.areaSet.id)?.detailFiles ?? 0;
  if (entry === null) return [];
  const { id: _election, ...ofElection } = entry.election;
  const { id: _areaSet, detail: _detail, ...ofAreas } = entry.areaSet;
  return [
    ...[...Object.values(ofElection), ...Object.values(ofAreas)].filter((each) => each !== null),
    ...Array.from({ length: files }, (_, number) => detailPath(entry.areaSet, number)),
  ];
}
