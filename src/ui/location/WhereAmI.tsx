import { LocateFixed, X } from 'lucide-react';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useClosedByEscape } from '../layout/useClosedByEscape.ts';
import { useWhereAmI } from './useWhereAmI.ts';
import './WhereAmI.css';

/** A button that opens the seat where the reader is, and what there is to say about it. */
export function WhereAmI() {
  const { asking, words, ask, dismiss } = useWhereAmI();
  useAnnounced(asking ? 'Asking your device where you are…' : words);
  useClosedByEscape(words !== null, dismiss);
  return (
    <>
      <button
        type="button"
        className="where-am-i"
        aria-label="Find the seat where I am"
        title="Find the seat where I am. Your position stays on this device."
        aria-busy={asking}
        // Disabled, it would lose its focus.
        onClick={asking ? undefined : ask}
      >
        <LocateFixed aria-hidden size={18} />
      </button>
      {words !== null && (
        <div className="where-am-i__answer">
          <p>{words}</p>
          <button type="button" className="where-am-i__close" aria-label="Close this message" onClick={dismiss}>
            <X aria-hidden size={16} />
          </button>
        </div>
      )}
    </>
  );
}
