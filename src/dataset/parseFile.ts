import * as v from 'valibot';
import { DataError } from './dataError.ts';

/** The name and version that a file of the data package begins with. */
export interface FileFormat {
  readonly format: string;
  readonly version: number;
  /** Earlier versions whose files are still read; the schema has to know them. */
  readonly earlier?: readonly number[];
}

const heading = v.object({ format: v.string(), version: v.number() });

/**
 * The content of a file of the data package, checked against its schema, which may be another for each version.
 * @throws DataError where the text is not complete JSON, is of another format or version, or does not fit the schema; the reason
 * names the field that is missing or wrong.
 */
export function parseFile<Schema extends v.GenericSchema>(
  text: string,
  file: string,
  { format, version, earlier = [] }: FileFormat,
  schema: Schema | ((version: number) => Schema),
): v.InferOutput<Schema> {
  const content = jsonOf(text, file);
  const head = v.safeParse(heading, content);
  if (!head.success || head.output.format !== format) {
    throw new DataError(file, `it is not of the format “${format}”`);
  }
  if (head.output.version !== version && !earlier.includes(head.output.version)) {
    throw new DataError(
      file,
      `it is version ${head.output.version} of the format “${format}”; this page reads version ${version}, so the page or the file is out of date`,
    );
  }
  const parsed = v.safeParse(typeof schema === 'function' ? schema(head.output.version) : schema, content);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  throw new DataError(file, path === null ? issue.message : `at “${path}”: ${issue.message}`);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(
      file,
      `it is not complete JSON (${text.length} characters arrived), so it was cut off or replaced on the way`,
      { cause },
    );
  }
}

/** The text of a file of the data package: compact JSON that begins with the format's name and version and ends with a newline. */
export function fileText({ format, version }: FileFormat, content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ format, version, ...content })}\n`;
}
