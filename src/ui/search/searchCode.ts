import { useEffect, useState } from 'react';
import { withStyles } from '../later/withStyles.ts';

type SearchCode = typeof import('./answers.ts');

let here: SearchCode | null = null;

/** Fetches what answers a search, once. Rejects where it does not arrive; asking again tries again. */
export async function fetchSearchCode(): Promise<void> {
  here ??= await withStyles(() => import('./answers.ts'));
}

/** What answers a search, once it is wanted and here; whether it did not arrive; and what asks for it again. */
export function useSearchCode(wanted: boolean): { readonly code: SearchCode | null; readonly failed: boolean; retry(): void } {
  const [arrival, setArrival] = useState<'waiting' | 'here' | 'failed'>(here === null ? 'waiting' : 'here');
  useEffect(() => {
    if (!wanted || arrival !== 'waiting') return;
    let current = true;
    const settle = (next: 'here' | 'failed') => {
      if (current) setArrival(next);
    };
    fetchSearchCode().then(
      () => settle('here'),
      () => settle('failed'),
    );
    return () => {
      current = false;
    };
  }, [wanted, arrival]);
  return { code: here, failed: arrival === 'failed', retry: () => setArrival('waiting') };
}
