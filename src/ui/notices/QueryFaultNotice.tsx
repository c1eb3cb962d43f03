import { X } from 'lucide-react';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './Notice.css';

/** What in the address was not understood, said once; the reader can put it away. */
export function QueryFaultNotice() {
  const store = useHustingsStore();
  const faults = useHustings((state) => state.queryFaults);
  if (faults.length === 0) return null;
  return (
    <div className="notice" role="status">
      <div className="notice__words">
        <p>Part of this page’s address was not understood, so the map shows its usual view there.</p>
        <ul>
          {faults.map(({ parameter, value, expected }) => (
            <li key={parameter}>
              “{parameter}={value}”: expected {expected}.
            </li>
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
