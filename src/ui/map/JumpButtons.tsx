import { MapPinned } from 'lucide-react';
import { useContext, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { announce } from '../../announcer/announcer.ts';
import { type Area, seatsOfArea } from '../../map/places/areas.ts';
import { CITIES } from '../../map/places/cities.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectElection } from '../../store/selectors.ts';
import { PrerenderContext } from '../PrerenderContext.ts';

const GAP = 4;

/** Sets where a popover stands: below its button, their left edges flush. */
function placeUnder(popover: HTMLElement, button: HTMLElement): void {
  const { bottom, left } = button.getBoundingClientRect();
  popover.style.setProperty('--below', `${bottom + GAP}px`);
  popover.style.setProperty('--from-start', `${left}px`);
}

/** Takes the reader to the cities, whose seats are small: a menu of them. */
export function JumpButtons({ store }: { readonly store: HustingsStore }) {
  const prerendered = useContext(PrerenderContext);
  const election = useStore(store, selectElection);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  if (election === null) return null;
  const jump = (area: Area) => {
    list.current?.hidePopover?.();
    store.getState().flyTo({ to: 'seats', indices: seatsOfArea(area, election.contests) });
    announce(`The map shows ${area.name}.`);
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
          onBeforeToggle={() => {
            if (list.current !== null && button.current !== null) placeUnder(list.current, button.current);
          }}
        >
          {CITIES.map((area) => (
            <li key={area.name}>
              <button type="button" className="map-way" translate="no" onClick={() => jump(area)}>
                {area.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
