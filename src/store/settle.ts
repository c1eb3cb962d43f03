import { DataError } from '../dataset/dataError.ts';
import type { Loadable } from './loadable.ts';

/** What became of a request for data. Any other error than a DataError is a fault of the program's and is passed on. */
export async function settle<Value>(request: Promise<Value>): Promise<Loadable<Value>> {
  try {
    return { status: 'ready', value: await request };
  } catch (error) {
    if (error instanceof DataError) return { status: 'failed', error };
    throw error;
  }
}
