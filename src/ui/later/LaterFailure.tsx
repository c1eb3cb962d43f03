import { LOAD_AGAIN } from './loadAgain.ts';
import './LaterFailure.css';

interface LaterFailureProps {
  readonly label: string;
  readonly onRetry: () => void;
  /** Puts the words away, where they would stand over the page. */
  readonly onClose?: (() => void) | undefined;
}

/** Says that a part of the page is not there, and offers to try again: in its place, or over the page where it has none. */
export function LaterFailure({ label, onRetry, onClose }: LaterFailureProps) {
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
