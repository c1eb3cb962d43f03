import './Notice.css';
import { X } from 'lucide-react';
import { inList } from '../../facts/inList.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { NamedSeatNotice } from './NamedSeatNotice.tsx';

const LEAD = 'Part of this page’s address was not understood, so the map shows its usual view there.';

/** What in the address was not understood, said once; the reader can put it away. */
function QueryFaultNotice() {
  const store = useHustingsStore();
  const faults = useHustings((state) => state.queryFaults);
  const listed = faults.map(({ parameter, value, expected }) => ({
    parameter,
    words: `“${parameter}=${value}”: expected ${expected}.`,
  }));
  useAnnounced(faults.length === 0 ? null : [LEAD, ...listed.map(({ words }) => words)].join(' '), { atFirst: true });
  if (faults.length === 0) return null;
  return (
    <div className="notice">
      <div className="notice__words">
        <p>{LEAD}</p>
        <ul>
          {listed.map(({ parameter, words }) => (
            <li key={parameter}>{words}</li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="plain-button plain-button--bare"
        aria-label="Dismiss"
        onClick={() => store.getState().dismissQueryFaults()}
      >
        <X aria-hidden size={20} />
      </button>
    </div>
  );
}

const MISSING = 'The other election could not be loaded, so the map still shows this one.';

/** Says that the election that was asked for did not arrive, why, and offers to try again; or what of the view it does not have. */
function ElectionNotice() {
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

/** What the reader has to know of the address, or of the election or the seat that was asked for; most visits need none of it. */
export function AddressNotices() {
  return (
    <>
      <ElectionNotice />
      <NamedSeatNotice />
      <QueryFaultNotice />
    </>
  );
}
