import { useAnnounced } from '../announcer/Announcer.tsx';
import { useLongWait } from './useLongWait.ts';
import './LaterFailure.css';

interface LaterWaitProps {
  readonly label: string;
  /** Whether what comes will stand over the page. */
  readonly over: boolean;
}

/** Says of a part that is long in coming that it is on its way: in its place, or over the page where it has none. */
export function LaterWait({ label, over }: LaterWaitProps) {
  const long = useLongWait(true);
  const words = long ? `${label}: on its way…` : null;
  useAnnounced(words);
  return (
    words !== null && <p className={over ? 'later-failure later-failure--over later-wait' : 'later-failure later-wait'}>{words}</p>
  );
}
