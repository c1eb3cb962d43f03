import { X } from 'lucide-react';
import { useState } from 'react';
import type { Unavailability } from '../../map/connection/lifeCycle.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { LOAD_AGAIN } from '../later/loadAgain.ts';

const WORDS: Readonly<Record<Unavailability, string>> = {
  'not-loaded': 'The detailed map did not arrive, or something has blocked it.',
  'not-drawn': 'This browser cannot draw the detailed map, as WebGL is missing or turned off.',
  lost: 'The browser has stopped drawing the detailed map.',
};

interface UnavailableNoticeProps {
  readonly reason: Unavailability;
  /** Whether the light map goes on in its place. */
  readonly light: boolean;
  readonly onRetry: () => void;
}

/** Says why the detailed map is not there and what is left, and offers to try again: quietly beside a light map, else in the map's place. */
export function UnavailableNotice({ reason, light, onRetry }: UnavailableNoticeProps) {
  const [dismissed, setDismissed] = useState<Unavailability | null>(null);
  const left = light ? 'You see the simple one, with all results.' : 'Every result can still be found with the search.';
  const words = `${WORDS[reason]} ${left}${reason === 'not-loaded' ? ` ${LOAD_AGAIN}` : ''}`;
  useAnnounced(words, { atFirst: true });
  if (light && dismissed === reason) return null;
  return (
    <div className={light ? 'map-notice map-notice--quiet' : 'map-notice'}>
      <p>{words}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
      {light && (
        <button type="button" aria-label="Dismiss" onClick={() => setDismissed(reason)}>
          <X aria-hidden size={18} />
        </button>
      )}
    </div>
  );
}
