import { Layers } from 'lucide-react';
import { useContext, useId, useRef } from 'react';
import { isOffered } from '../../election/offered.ts';
import { selectElection } from '../../store/selectors.ts';
import { isOverlayOffered } from '../../view/overlay.ts';
import { PrerenderContext } from '../PrerenderContext.ts';
import { useHustings } from '../StoreContext.ts';
import { NearMissSwitch } from './NearMissSwitch.tsx';
import { OverlaySwitch } from './OverlaySwitch.tsx';
import { placeBelow } from './placeBelow.ts';
import './OverlayMenu.css';

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
          {isOffered('changed', election) && <OverlaySwitch overlay={{ id: 'changed' }} election={election} />}
          {isOffered('near', election) && <NearMissSwitch election={election} />}
          {isOverlayOffered('named', election) && <OverlaySwitch overlay={{ id: 'named' }} election={election} />}
          <OverlaySwitch overlay={{ id: 'regions' }} election={election} />
          <OverlaySwitch overlay={{ id: 'labels' }} election={election} />
        </fieldset>
      )}
    </>
  );
}
