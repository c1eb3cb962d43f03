import { useMemo } from 'react';
import type { Election } from '../../election/election.ts';
import { selectPinned } from '../../store/comparisonSlice.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { CompareNotes } from './CompareNotes.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { compareSeats } from './compareSeats.ts';

interface ComparePinnedProps {
  readonly election: Election;
  readonly onShowMap: () => void;
}

/** The pinned seats side by side. */
export function ComparePinned({ election, onShowMap }: ComparePinnedProps) {
  const store = useHustingsStore();
  const pinned = useHustings(selectPinned);
  const answered = useHustings((state) => state.view.answered);
  const seats = useMemo(() => pinned.flatMap((index) => election.contests[index] ?? []), [pinned, election]);
  const comparison = useMemo(() => compareSeats(seats, election, answered ? 'answered' : 'residents'), [seats, election, answered]);
  if (seats.length === 0) {
    return <p className="compare__hint">Open a constituency and choose “Pin to compare” to set up to four side by side.</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="compare__scroll" aria-label="Comparison" tabIndex={0}>
      <ComparisonTable
        caption="Pinned seats side by side"
        titles="names"
        comparison={comparison}
        actions={(column) => {
          const seat = seats[column];
          if (seat === undefined) return null;
          return (
            <span className="comparison__actions">
              <button
                type="button"
                className="text-button"
                aria-label={`Show ${seat.name}`}
                onClick={() => {
                  store.getState().goToSeat(seat.index);
                  onShowMap();
                }}
              >
                Show
              </button>
              <button
                type="button"
                className="text-button"
                aria-label={`Unpin ${seat.name}`}
                onClick={() => store.getState().unpin(seat.index)}
              >
                Unpin
              </button>
            </span>
          );
        }}
      />
      <CompareNotes election={election} />
    </section>
  );
}
