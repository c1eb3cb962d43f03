import { useId, useState } from 'react';
import type { Election } from '../../election/election.ts';
import { DEFAULT_NEAR_MISS, overlayOf, withOverlay } from '../../view/overlay.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { OverlaySwitch } from './OverlaySwitch.tsx';

const MOST = 99_999;

/** Near misses, and the majority below which a hold is one. */
export function NearMissSwitch({ election }: { readonly election: Election }) {
  const store = useHustingsStore();
  const current = useHustings((state) => overlayOf(state.view.overlays, 'near'));
  const [last, setLast] = useState(DEFAULT_NEAR_MISS);
  // What is being typed, which may be nothing or 0 for a moment.
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const under = current?.id === 'near' ? current.under : last;
  const votes = draft === null ? under : Number(draft);
  const valid = Number.isInteger(votes) && votes > 0 && votes <= MOST;
  function change(text: string) {
    setDraft(text);
    const next = Number(text);
    if (!Number.isInteger(next) || next <= 0 || next > MOST) return;
    setLast(next);
    const { view, changeView } = store.getState();
    if (overlayOf(view.overlays, 'near') !== null)
      changeView({ overlays: withOverlay(view.overlays, { id: 'near', under: next }) });
  }
  return (
    <div>
      <OverlaySwitch overlay={{ id: 'near', under }} election={election} />
      <p className="near-miss">
        <label htmlFor={id}>Majority under</label>
        <input
          id={id}
          type="number"
          min={1}
          max={MOST}
          step={100}
          value={draft ?? under}
          aria-invalid={!valid}
          aria-describedby={valid ? undefined : `${id}-fault`}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setDraft(null)}
        />
        votes
      </p>
      {!valid && (
        <p id={`${id}-fault`} role="alert" className="filter-fault">
          Expected a whole number of votes from 1 to 99,999.
        </p>
      )}
    </div>
  );
}
