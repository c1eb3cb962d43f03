import type { PostcodeIndex } from './postcodeIndex.ts';
import { outwardPath } from './postcodePaths.ts';
import type { OutwardPostcodes } from './postcodes.ts';

/** Loads the postcode files of a data package, each once; a failure is forgotten. Every method rejects with a DataError. */
export interface PostcodeLoader {
  /** Whether the package has none for these areas. */
  readonly lacksPostcodes?: true;
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
  (text: string, file: string, ...context: Context) => Content | Promise<Content>
>;

/**
 * Makes a function that loads a file once; without a path it gives `none`, or rejects. `versionedAs` is the path whose version the
 * file has.
 */
export type LoadOnce = <Content>(
  path: string | null,
  decoder: Decoder<[], Content>,
  none?: Content,
  versionedAs?: string | null,
) => () => Promise<Content>;

/** The postcode part of a package loader; `index` is where the index of outward codes is, `null` where the areas have none. */
export function createPostcodeLoader(once: LoadOnce, index: string | null): PostcodeLoader {
  const postcodeIndex = once(index, async () => (await import('./postcodeIndex.ts')).decodePostcodeIndex);
  const files = new Map<string, () => Promise<OutwardPostcodes>>();
  return {
    ...(index === null && { lacksPostcodes: true }),
    postcodeIndex,
    postcodes: async (outward) => {
      const seats = (await postcodeIndex()).seatsByOutward.get(outward);
      if (seats === undefined || index === null) return null;
      const decoder = async () => {
        const { decodeListedPostcodes } = await import('./postcodes.ts');
        return (text: string, file: string) => decodeListedPostcodes(text, file, outward, seats);
      };
      const load = files.get(outward) ?? once(outwardPath(outward, index), decoder, undefined, index);
      files.set(outward, load);
      return load();
    },
  };
}
