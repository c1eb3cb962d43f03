import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SourceError } from './sourceError.ts';
import { soundText } from './sourceText.ts';

/** Returns the text of a source by its path below the sources' folder, "results/ge2024-candidacies.csv". */
export type ReadSource = (file: string) => string;

/**
 * A reader of the sources in a folder. Texts come without the byte-order mark that some publishers put first; files whose names
 * end in ".gz" are unpacked; named corrections are made.
 * @throws SourceError where a file is missing or cannot be read or unpacked, is not UTF-8, or holds damaged text.
 */
export function sourceFolder(folder: string): ReadSource {
  return (file) => {
    let bytes: Buffer;
    try {
      bytes = readFileSync(join(folder, file));
    } catch (cause) {
      throw new SourceError(
        { file },
        `the file is missing from ${folder} or cannot be read; README.md there says where it comes from.`,
        { cause },
      );
    }
    if (file.endsWith('.gz')) {
      try {
        bytes = gunzipSync(bytes);
      } catch (cause) {
        throw new SourceError({ file }, 'the file is not gzip or is cut off; download it again.', { cause });
      }
    }
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (cause) {
      throw new SourceError({ file }, 'the file is not UTF-8; save it as UTF-8 or download it again.', { cause });
    }
    return soundText(text, file);
  };
}
