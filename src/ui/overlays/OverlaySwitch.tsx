import type { Election } from '../../election/election.ts';
import { formatCount } from '../../facts/figures.ts';
import { overlaySeats } from '../../store/overlaySeats.ts';
import { type Overlay, overlayOf, withOverlay, withoutOverlay } from '../../view/overlay.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { OverlaySymbol } from './OverlaySymbol.tsx';
import { overlayWords } from './overlayWords.ts';

interface OverlaySwitchProps {
  /** What turning it on draws. */
  readonly overlay: Overlay;
  readonly election: Election;
}

/** Turns an overlay on and off; says how many seats it marks. */
export function OverlaySwitch({ overlay, election }: OverlaySwitchProps) {
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
