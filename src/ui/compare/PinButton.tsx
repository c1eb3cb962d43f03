import { Pin } from 'lucide-react';
import type { Contest } from '../../election/contest.ts';
import { selectPinned } from '../../store/comparisonSlice.ts';
import { MOST_PINNED } from '../../view/view.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';

/** Sets a seat aside to be compared, or puts it back. */
export function PinButton({ constituency: { index } }: { readonly constituency: Contest }) {
  const store = useHustingsStore();
  const pinned = useHustings((state) => selectPinned(state).includes(index));
  const full = useHustings((state) => state.view.pins.length >= MOST_PINNED);
  if (full && !pinned) return <p className="small">Four seats are pinned to compare. Unpin one to pin this one.</p>;
  return (
    <button
      type="button"
      className="plain-button"
      aria-pressed={pinned}
      onClick={() => (pinned ? store.getState().unpin(index) : store.getState().pin(index))}
    >
      <Pin aria-hidden size={16} fill={pinned ? 'currentColor' : 'none'} />
      {pinned ? 'Pinned to compare' : 'Pin to compare'}
    </button>
  );
}
