import { X } from 'lucide-react';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './Notice.css';

const LEAD = 'Part of this page’s address was not understood, so the map shows its usual view there.';

/** What in the address was not understood, said once; the reader can put it away. */
export function QueryFaultNotice() {
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
