import { DataError } from '../dataset/dataError.ts';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { PostcodeQuery } from '../dataset/postcodeQuery.ts';
import { settle } from './loadable.ts';
import type { Packages } from './packages.ts';
import type { PostcodeFinding } from './postcodeFinding.ts';
import type { PostcodeSlice } from './state.ts';

/** Looking postcodes up in the data package; a late answer to an earlier question is let go. */
export function postcodeSlice({ set, get, shown }: Packages): PostcodeSlice {
  return {
    postcode: null,
    findPostcode: async (query) => {
      set({ postcode: { query, finding: { status: 'loading' } } });
      const finding = await settle(findingOf(query, shown()));
      if (get().postcode?.query === query) set({ postcode: { query, finding } });
    },
  };
}

/** With the code that reads postcode files, which few visits need. */
async function findingOf(query: PostcodeQuery, loader: PackageLoader): Promise<PostcodeFinding> {
  const { findPostcode } = await import('./postcodeFinding.ts').catch((cause: unknown) => {
    throw new DataError(
      'postcodes',
      'the part of the page that reads postcodes did not arrive; if looking again does not help, load the page again',
      { cause },
    );
  });
  return findPostcode(query, loader);
}
