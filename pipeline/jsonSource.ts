import * as v from 'valibot';
import type { ReadSource } from './readSource.ts';
import { SourceError } from './sourceError.ts';

/**
 * The content of a JSON source, checked against a schema.
 * @throws SourceError where the file is not JSON or lacks what the schema wants; it names the field.
 */
export function jsonSource<Schema extends v.GenericSchema>(read: ReadSource, file: string, schema: Schema): v.InferOutput<Schema> {
  let content: unknown;
  try {
    content = JSON.parse(read(file));
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError({ file }, 'the file is not complete JSON; download it again.', { cause });
  }
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new SourceError({ file, column: v.getDotPath(issue) ?? '(whole file)' }, issue.message);
}
