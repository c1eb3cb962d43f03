import './map.css';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { connectMap, type MapConnection, type Unavailability } from '../../map/connectMap.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { MapButtons } from './MapButtons.tsx';
import { SeatTooltip } from './SeatTooltip.tsx';
import { UnavailableNotice } from './UnavailableNotice.tsx';

/** MapLibre is by far the largest script of the page; the rest of it does not wait for it. */
const loadRenderer = async () => (await import('../../map/maplibre/maplibreRenderer.ts')).mountMapLibre;

/**
 * The map with its tooltip and buttons; fills its parent. React only mounts it: the connection draws, and lives as long as this
 * component.
 */
export function MapPane({ store }: { readonly store: HustingsStore }) {
  const container = useRef<HTMLDivElement>(null);
  const connection = useRef<MapConnection | null>(null);
  const [unavailable, setUnavailable] = useState<Unavailability | null>(null);

  useEffect(() => {
    if (container.current === null || unavailable !== null) return;
    const connected = connectMap({ store, container: container.current, loadRenderer, onUnavailable: setUnavailable });
    connection.current = connected;
    return () => {
      connection.current = null;
      connected.destroy();
    };
  }, [store, unavailable]);

  const zoomBy = useCallback((levels: number) => connection.current?.zoomBy(levels), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') store.getState().selectSeat(null);
    else if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
  };

  return (
    <div className="map-pane">
      <div
        ref={container}
        className="map-pane__canvas"
        role="application"
        aria-label="Map of constituencies"
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      {unavailable === null ? (
        <MapButtons store={store} zoomBy={zoomBy} />
      ) : (
        <UnavailableNotice reason={unavailable} onRetry={() => setUnavailable(null)} />
      )}
      <SeatTooltip store={store} pane={container} />
    </div>
  );
}
