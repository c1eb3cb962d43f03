import * as v from 'valibot';
import { fileText, parseFile } from './parseFile.ts';

const FORMAT = { format: 'hustings-package', version: 2, earlier: [1] };

const webAddress = v.pipe(v.string(), v.url());

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
});

const fileSchema = v.object({
  path: v.string(),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal')),
});

const contents = {
  elections: v.array(
    v.object({ id: v.string(), title: v.string(), date: v.pipe(v.string(), v.isoDate()), boundarySet: v.string() }),
  ),
  boundarySets: v.array(v.object({ id: v.string(), title: v.string(), seats: v.number(), detailFiles: v.number() })),
  files: v.array(fileSchema),
  sources: v.array(sourceSchema),
};

const contentsSchema = v.object(contents);

const schema = v.variant('version', [
  v.object({ version: v.literal(1), ...contents }),
  v.object({ version: v.literal(FORMAT.version), date: v.pipe(v.string(), v.isoDate()), ...contents }),
]);

/** What the data package holds and where it comes from. */
export interface Manifest extends v.InferOutput<typeof contentsSchema> {
  /** The day on which the package was made, ISO 8601; `null` in version 1, which did not say. */
  readonly date: string | null;
}
export type Source = v.InferOutput<typeof sourceSchema>;

/**
 * The package's table of contents.
 * @throws DataError where the file is not complete or not of this format and version.
 */
export function decodeManifest(text: string, file: string): Manifest {
  const parsed = parseFile(text, file, FORMAT, schema);
  return { date: null, ...parsed };
}

/** The file of the package's table of contents. */
export function encodeManifest({ date, elections, boundarySets, files, sources }: Manifest & { readonly date: string }): string {
  return fileText(FORMAT, { date, elections, boundarySets, files, sources });
}
