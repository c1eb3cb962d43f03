import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { MapStage } from '../../map/connection/front.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { walkByKey } from '../walk/walkByKey.ts';

interface MapCanvasProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly stage: MapStage;
  readonly store: HustingsStore;
  readonly zoomBy: (levels: number) => void;
}

/**
 * What the map is drawn in, with its keys. To assistive technology it is a list with one entry that says the keys: screen readers
 * name such a list when it takes the focus, and leave it the arrow keys. A focusable application is silent in some of them, and so
 * is an empty list. The seats that a walk comes to are announced.
 */
export function MapCanvas({ ref, stage, store, zoomBy }: MapCanvasProps) {
  const keysId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || walkByKey(store, event)) return;
    if (event.key === 'Escape') {
      if (store.getState().view.seat === null) return;
      // Here the open seat is what Escape is about, whatever else is open.
      event.preventDefault();
      store.getState().selectSeat(null);
    } else if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
  };
  return (
    <div
      ref={ref}
      className="map-pane__canvas"
      data-stage={stage}
      role="listbox"
      aria-label="Map of constituencies"
      aria-activedescendant={keysId}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={store.getState().endWalk}
      onPointerDown={store.getState().endWalk}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list has the focus */}
      <div id={keysId} role="option" className="visually-hidden">
        Arrow keys walk from seat to seat, Enter opens one, Escape ends the walk.
      </div>
    </div>
  );
}
