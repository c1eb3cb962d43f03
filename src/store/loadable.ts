import { DataError } from '../dataset/dataError.ts';

/** Something that is fetched: not asked for, on its way, here, or failed with the reason for the reader. */
export type Loadable<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: DataError };

/** The value once it is here; `null` before, and after a failure. */
export function readyValue<Value>(loadable: Loadable<Value>): Value | null {
  return loadable.status === 'ready' ? loadable.value : null;
}

/** What became of a request for data. Any other error than a DataError is a fault of the program's and is passed on. */
export async function settle<Value>(request: Promise<Value>): Promise<Loadable<Value>> {
  try {
    return { status: 'ready', value: await request };
  } catch (error) {
    if (error instanceof DataError) return { status: 'failed', error };
    throw error;
  }
}
