import { X } from 'lucide-react';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { inList } from '../words/inList.ts';
import './Notice.css';

const MISSING = 'The other election could not be loaded, so the map still shows this one.';

/** Says that the election that was asked for did not arrive, why, and offers to try again; or what of the view it does not have. */
export function ElectionNotice() {
  const store = useHustingsStore();
  const awaited = useHustings((state) => state.awaited);
  const leftOut = useHustings((state) => state.leftOut);
  const error = awaited?.error ?? null;
  const named = inList(leftOut.map((each) => `“${each.slice(0, 60)}”`));
  const left = leftOut.length === 0 ? null : `This election has no such party, place or figure, so it was left out: ${named}.`;
  useAnnounced(error === null ? left : MISSING, { atFirst: true });
  const { showElection, dismissAwaited } = store.getState();
  if (error === null && left === null) return null;
  return (
    <div className="notice">
      <div className="notice__words">
        <p>{error === null ? left : MISSING}</p>
        {error !== null && <p className="small">{error.message}</p>}
      </div>
      {awaited !== null && error !== null && (
        <button type="button" className="plain-button" onClick={() => void showElection(awaited.id, awaited.query)}>
          Try again
        </button>
      )}
      <button type="button" className="plain-button plain-button--bare" aria-label="Dismiss" onClick={dismissAwaited}>
        <X aria-hidden size={20} />
      </button>
    </div>
  );
}
