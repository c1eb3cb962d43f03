import { DataError } from './dataError.ts';
import type { PostcodeIndex } from './postcodeIndex.ts';
import { outwardPath } from './postcodePaths.ts';
import type { OutwardPostcodes } from './postcodes.ts';

/** Loads the postcode files of a data package, each once; a failure is forgotten. Every method rejects with a DataError. */
export interface PostcodeLoader {
  /** Which outward codes are in use and the seats that each touches. */
  postcodeIndex(): Promise<PostcodeIndex>;
  /** The postcodes of an outward code in capitals, "LE2"; `null` where no such code is in use, without asking for its file. */
  postcodes(outward: string): Promise<OutwardPostcodes | null>;
}

/**
 * Fetches the code that reads a file, beside the file: most files are asked for late or never, and so is their code. What takes long
 * to read is read in several tasks.
 */
export type Decoder<Context extends unknown[], Content> = () => Promise<
  (text: string, ...context: Context) => Content | Promise<Content>
>;

/** Makes a function that loads a file once; `versionedAs` is the path whose version the file has. */
export type LoadOnce = <Content>(path: string, decoder: Decoder<[], Content>, versionedAs: string) => () => Promise<Content>;

/** The postcode part of a package loader; `index` is where the index of outward codes is, `null` where the areas have none. */
export function createPostcodeLoader(once: LoadOnce, index: string | null): PostcodeLoader {
  if (index === null) {
    const missing = () => Promise.reject(new DataError('postcodes', 'there are none for these areas'));
    return { postcodeIndex: missing, postcodes: missing };
  }
  const postcodeIndex = once(index, () => indexDecoder(index), index);
  const files = new Map<string, () => Promise<OutwardPostcodes>>();
  return {
    postcodeIndex,
    postcodes: async (outward) => {
      const seats = (await postcodeIndex()).seatsByOutward.get(outward);
      if (seats === undefined) return null;
      const path = outwardPath(outward, index);
      const load = files.get(outward) ?? once(path, () => postcodesDecoder(path, outward, seats), index);
      files.set(outward, load);
      return load();
    },
  };
}

async function indexDecoder(path: string): Promise<(text: string) => PostcodeIndex> {
  const { decodePostcodeIndex } = await import('./postcodeIndex.ts');
  return (text) => decodePostcodeIndex(text, path);
}

async function postcodesDecoder(
  path: string,
  outward: string,
  seats: readonly string[],
): Promise<(text: string) => OutwardPostcodes> {
  const { decodePostcodes } = await import('./postcodes.ts');
  return (text) => {
    const postcodes = decodePostcodes(text, path, outward);
    if (postcodes.seats.join() !== seats.join()) {
      throw new DataError(path, 'it names other seats than the index of outward codes, so one of the two is out of date');
    }
    return postcodes;
  };
}
