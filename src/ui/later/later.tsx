import { type ComponentType, useEffect, useState } from 'react';
import { LaterFailure } from './LaterFailure.tsx';

/** A component whose code may still be on its way. */
export interface Later<Props> {
  (props: Props): React.ReactNode;
  /** Fetches the code ahead. Rejects where it does not arrive; asking again tries again. */
  readonly fetch: () => Promise<void>;
}

/**
 * A component whose code is fetched when it is first drawn or asked for: nothing is drawn until it is here, and from then on it is
 * drawn at once. Where it does not arrive, it says so and offers to try again. Not `React.lazy`: a failure is kept for ever there.
 */
export function later<Props extends object>(label: string, load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Part: ComponentType<Props> | null = null;
  const fetch = async () => {
    Part ??= await load();
  };
  function LaterPart(props: Props) {
    const [arrival, setArrival] = useState<'waiting' | 'here' | 'failed'>(Part === null ? 'waiting' : 'here');
    useEffect(() => {
      if (arrival !== 'waiting') return;
      let wanted = true;
      const settle = (next: 'here' | 'failed') => {
        if (wanted) setArrival(next);
      };
      fetch().then(
        () => settle('here'),
        () => settle('failed'),
      );
      return () => {
        wanted = false;
      };
    }, [arrival]);
    if (Part !== null) return <Part {...props} />;
    return arrival === 'failed' ? <LaterFailure label={label} onRetry={() => setArrival('waiting')} /> : null;
  }
  return Object.assign(LaterPart, { fetch });
}
