import { Layers } from 'lucide-react';
import { useContext, useId, useRef, useState } from 'react';
import type { Election } from '../../election/election.ts';
import { formatCount } from '../../facts/figures.ts';
import { overlaySeats, selectElection } from '../../store/selectors.ts';
import { DEFAULT_NEAR_MISS, isOverlayOffered, type Overlay, overlayOf, withOverlay, withoutOverlay } from '../../view/overlay.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { PrerenderContext } from '../PrerenderContext.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { OverlaySymbol } from './OverlaySymbol.tsx';
import { overlayWords } from './overlayWords.ts';
import { placeBelow } from './placeBelow.ts';
import './OverlayMenu.css';

const MOST = 99_999;

/** Near misses, and the majority below which a hold is one. */
function NearMissSwitch({ election }: { readonly election: Election }) {
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

/** What is drawn over the colours: a small panel of switches that opens from its button. */
export function OverlayMenu() {
  const prerendered = useContext(PrerenderContext);
  const election = useHustings(selectElection);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  if (election === null) return null;
  return (
    <>
      <button ref={button} type="button" className="plain-button overlay-button" popoverTarget={id}>
        <Layers aria-hidden size={18} />
        <span className="overlay-button__words">Overlays</span>
      </button>
      {!prerendered && (
        <fieldset
          ref={panel}
          id={id}
          popover="auto"
          className="overlay-menu"
          aria-label="Overlays"
          onBeforeToggle={() => {
            if (button.current !== null && panel.current !== null) placeBelow(panel.current, button.current);
          }}
        >
          {isOverlayOffered('changed', election) && <OverlaySwitch overlay={{ id: 'changed' }} election={election} />}
          {isOverlayOffered('near', election) && <NearMissSwitch election={election} />}
          {isOverlayOffered('named', election) && <OverlaySwitch overlay={{ id: 'named' }} election={election} />}
          <OverlaySwitch overlay={{ id: 'regions' }} election={election} />
          <OverlaySwitch overlay={{ id: 'labels' }} election={election} />
        </fieldset>
      )}
    </>
  );
}

interface OverlaySwitchProps {
  /** What turning it on draws. */
  readonly overlay: Overlay;
  readonly election: Election;
}

/** Turns an overlay on and off; says how many seats it marks. */
function OverlaySwitch({ overlay, election }: OverlaySwitchProps) {
  const store = useHustingsStore();
  const on = useHustings((state) => overlayOf(state.view.overlays, overlay.id) !== null);
  const seats = overlaySeats(election, overlay);
  function turn(next: boolean) {
    const { view, changeView } = store.getState();
    changeView({ overlays: next ? withOverlay(view.overlays, overlay) : withoutOverlay(view.overlays, overlay.id) });
  }
  return (
    <label className="overlay-switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
      <OverlaySymbol id={overlay.id} />
      <span>{overlayWords(overlay, election)}</span>
      {seats !== null && (
        <>
          <Pause />
          <span className="overlay-switch__seats">
            {formatCount(seats.length)}
            <span className="visually-hidden"> {seats.length === 1 ? 'seat' : 'seats'}</span>
          </span>
        </>
      )}
    </label>
  );
}
