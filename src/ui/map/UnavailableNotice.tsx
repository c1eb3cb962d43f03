import type { Unavailability } from '../../map/connectMap.ts';

const WORDS: Readonly<Record<Unavailability, string>> = {
  'not-loaded': 'The map did not arrive: the connection failed.',
  'not-drawn': 'This browser cannot draw the map, as WebGL is missing or turned off.',
  lost: 'The browser has stopped drawing the map.',
};

/** Says in place of the map why there is none, and offers to try again. */
export function UnavailableNotice({ reason, onRetry }: { readonly reason: Unavailability; readonly onRetry: () => void }) {
  return (
    <div className="map-notice" role="status">
      <p>{WORDS[reason]} Every result can still be found with the search.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
