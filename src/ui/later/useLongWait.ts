import { useEffect, useState } from 'react';

/** Milliseconds after which a reader wonders whether anything happens. */
export const LONG_WAIT = 1_000;

/** Whether something has been waited for so long that the reader should be told. */
export function useLongWait(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), LONG_WAIT);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waiting]);
  return waiting && long;
}
