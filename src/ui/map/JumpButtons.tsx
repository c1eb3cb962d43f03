import { MapPinned } from 'lucide-react';
import { useContext, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { announce } from '../../announcer/announcer.ts';
import type { Destination } from '../../geography/orientation.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAreas, selectElection } from '../../store/selectors.ts';
import { PrerenderContext } from '../PrerenderContext.ts';

const GAP = 4;

/** Sets where a popover stands: below its button, their left edges flush. */
function placeUnder(popover: HTMLElement, button: HTMLElement): void {
  const { bottom, left } = button.getBoundingClientRect();
  popover.style.setProperty('--below', `${bottom + GAP}px`);
  popover.style.setProperty('--from-start', `${left}px`);
}

/** The "Go to" menu: parts of the country whose seats are small. Nothing is drawn where the package names none. */
export function JumpButtons({ store }: { readonly store: HustingsStore }) {
  const prerendered = useContext(PrerenderContext);
  const election = useStore(store, selectElection);
  const orientation = useStore(store, (state) => selectAreas(state).orientation);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const destinations = orientation.status === 'ready' ? orientation.value.destinations : null;
  if (election === null || destinations?.length === 0) return null;
  const jump = ({ name, seats }: Destination) => {
    list.current?.hidePopover?.();
    store.getState().flyTo({ to: 'seats', indices: seats });
    announce(`The map shows ${name}.`);
  };
  return (
    <nav className="jump" aria-label="Go to">
      <button ref={button} type="button" className="map-way jump__open" popoverTarget={id}>
        <MapPinned size={18} strokeWidth={1.75} aria-hidden="true" />
        <span className="jump__word">Go to</span>
      </button>
      {!prerendered && (
        <ul
          ref={list}
          id={id}
          popover="auto"
          className="jump__list"
          onBeforeToggle={({ newState }) => {
            if (newState !== 'open') return;
            void store.getState().loadOrientation();
            if (list.current !== null && button.current !== null) placeUnder(list.current, button.current);
          }}
        >
          {destinations === null ? (
            <li className="map-way">
              {orientation.status === 'failed' ? 'The list of places did not arrive.' : 'The list of places is on its way…'}
            </li>
          ) : (
            destinations.map((destination) => (
              <li key={destination.name}>
                <button type="button" className="map-way" translate="no" onClick={() => jump(destination)}>
                  {destination.name}
                </button>
              </li>
            ))
          )}
        </ul>
      )}
    </nav>
  );
}
