import './LaterFailure.css';
import { startTransition, useEffect, useState } from 'react';
import { useAnnounced } from '../announcer/Announcer.tsx';
import type { LaterCode } from './laterCode.ts';
import { LOAD_AGAIN } from './loadAgain.ts';
import { useLongWait } from './useLongWait.ts';

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

interface LaterWaitProps {
  readonly label: string;
  /** Whether what comes will stand over the page. */
  readonly over: boolean;
}

/** Says of a part that is long in coming that it is on its way: in its place, or over the page where it has none. */
function LaterWait({ label, over }: LaterWaitProps) {
  const long = useLongWait(true);
  const words = long ? `${label}: on its way…` : null;
  useAnnounced(words);
  return (
    words !== null && <p className={over ? 'later-failure later-failure--over later-wait' : 'later-failure later-wait'}>{words}</p>
  );
}

interface LaterFailureProps {
  readonly label: string;
  readonly onRetry: () => void;
  /** Puts the words away, where they would stand over the page. */
  readonly onClose?: (() => void) | undefined;
}

/** Says that a part of the page is not there, and offers to try again: in its place, or over the page where it has none. */
function LaterFailure({ label, onRetry, onClose }: LaterFailureProps) {
  return (
    <div role="alert" className={onClose === undefined ? 'later-failure' : 'later-failure later-failure--over'}>
      <p>
        {label}: this part of the page did not arrive. The map works without it. {LOAD_AGAIN}
      </p>
      <button type="button" className="plain-button" onClick={onRetry}>
        Try again
      </button>
      {onClose !== undefined && (
        <button type="button" className="plain-button plain-button--bare" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}
