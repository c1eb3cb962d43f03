import { startTransition, useEffect, useState } from 'react';
import { LaterFailure } from './LaterFailure.tsx';
import { LaterWait } from './LaterWait.tsx';
import type { LaterCode } from './laterCode.ts';

interface LaterPartProps<Props extends object> {
  /** The same one for as long as the part is there. */
  readonly code: LaterCode<Props>;
  readonly props: Props;
  /** For a part that stands over the page: what puts it away, also where it does not arrive. */
  readonly onClose?: () => void;
}

/**
 * A part of the page whose code is fetched when it is first drawn, from then on drawn at once. Where it is long in coming, it says
 * so; where it does not arrive, too, and offers to try again. Not `React.lazy`: a failure is kept for ever there.
 */
export function LaterPart<Props extends object>({ code, props, onClose }: LaterPartProps<Props>) {
  const [arrival, setArrival] = useState<'waiting' | 'here' | 'failed'>(code.component() === null ? 'waiting' : 'here');
  useEffect(() => {
    if (arrival !== 'waiting') return;
    let wanted = true;
    const settle = (next: 'here' | 'failed') => {
      // In small steps: a part may be large, and nobody waits for it with a finger on it.
      if (wanted) startTransition(() => setArrival(next));
    };
    code.fetch().then(
      () => settle('here'),
      () => settle('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [code, arrival]);
  const Part = code.component();
  if (Part !== null) return <Part {...props} />;
  if (arrival === 'failed') return <LaterFailure label={code.label} onRetry={() => setArrival('waiting')} onClose={onClose} />;
  return <LaterWait label={code.label} over={onClose !== undefined} />;
}
