import '../../map/light/light.css';
import './map.css';
import './mapWays.css';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { keepPress } from '../../first-paint/earlyUse.ts';
import { positionAt } from '../../map/camera/viewport.ts';
import { connectMap, type MapConnection } from '../../map/connection/connectMap.ts';
import type { MapStage } from '../../map/connection/front.ts';
import type { Unavailability } from '../../map/connection/lifeCycle.ts';
import { loadDeep } from '../../map/connection/loadDeep.ts';
import { findLightMap, refillLightMap } from '../../map/light/lightMapElement.ts';
import { mountLight } from '../../map/light/lightRenderer.ts';
import { seatAtPosition, seatsInBox } from '../../map/pointing/seatsAt.ts';
import { watchBox } from '../../map/pointing/watchBox.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { withStyles } from '../later/withStyles.ts';
import { WalkCaption } from '../walk/WalkCaption.tsx';
import { JumpButtons } from './JumpButtons.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { MapButtons } from './MapButtons.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { mayFetchAhead } from './mayFetchAhead.ts';
import { SeatTooltip } from './SeatTooltip.tsx';
import { UnavailableNotice } from './UnavailableNotice.tsx';

const INTENTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const;

/**
 * Calls once, after the next frame, or when the reader first acts on the element. Where data are to be saved or the line is slow,
 * only the reader's act counts. Returns a function that ends the waiting.
 */
function deepenSoon(element: HTMLElement, deepen: () => void): () => void {
  const waiting = new AbortController();
  const once = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    deepen();
  };
  for (const name of INTENTS) element.addEventListener(name, once, { signal: waiting.signal, passive: true, capture: true });
  // Not when the browser is idle: it is not for seconds, while the script has long arrived.
  if (mayFetchAhead(navigator)) afterFrame(once);
  return () => waiting.abort();
}

/** Taken out of the page before React draws in its place. */
const lightMap = typeof document === 'undefined' ? null : findLightMap(document);

interface MapPaneProps {
  readonly store: HustingsStore;
  /** Called when the deep map is there, or will not be: what else is fetched ahead need not wait any longer. */
  readonly onSettled: () => void;
}

/**
 * The map with its tooltip and buttons; fills its parent. React only mounts it: the connection draws, and lives as long as this
 * component.
 */
export function MapPane({ store, onSettled }: MapPaneProps) {
  const container = useRef<HTMLDivElement>(null);
  const connection = useRef<MapConnection | null>(null);
  // The page that arrived goes when this one is put in its place, and the focus with it.
  const [arrivedWithFocus] = useState(() => lightMap !== null && lightMap.svg.parentElement === document.activeElement);
  const [stage, setStage] = useState<MapStage>('none');
  const [unavailable, setUnavailable] = useState<Unavailability | null>(null);

  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    // Even where the results never arrive, the map that came with the page stays.
    if (lightMap !== null) {
      refillLightMap(lightMap, null);
      element.append(lightMap.svg);
    }
    if (arrivedWithFocus) element.focus({ preventScroll: true });
    let end = () => {};
    // After the first frame, whose layout tells what covers the map, and in a task of its own; until then the map stands as it came.
    let ended = false;
    const letHavePress = keepPress(element);
    afterFrame(() => {
      if (ended) return;
      const connected = connectMap({
        store,
        container: element,
        mountLight: lightMap && ((start) => mountLight(refillLightMap(lightMap, start.scene.atlas), start)),
        loadDeep: () => withStyles(loadDeep, true),
        onStage: (next) => {
          setStage(next);
          if (next === 'deep') onSettled();
        },
        onUnavailable: (reason) => {
          setUnavailable(reason);
          onSettled();
        },
      });
      connection.current = connected;
      const stopWaiting = deepenSoon(element, () => connected.deepen());
      const stopChoosing = watchBox(element, {
        pressed: (place) => {
          const map = connected.seen();
          const index = map && seatAtPosition(map.atlas, positionAt(map.camera, map.viewport, place));
          if (index !== null) store.getState().chooseSeats([index], 'toggle');
        },
        drawn: (box) => {
          const map = connected.seen();
          if (map !== null) store.getState().chooseSeats(seatsInBox(map.atlas, map.camera, map.viewport, box), 'add');
        },
      });
      letHavePress();
      end = () => {
        stopWaiting();
        stopChoosing();
        connection.current = null;
        connected.destroy();
      };
    });
    return () => {
      ended = true;
      end();
    };
  }, [store, onSettled, arrivedWithFocus]);

  const retry = () => {
    setUnavailable(null);
    connection.current?.deepen();
  };
  const zoomBy = useCallback((levels: number) => connection.current?.zoomBy(levels), []);

  return (
    <div className="map-pane">
      <MapCanvas ref={container} stage={stage} store={store} zoomBy={zoomBy} />
      <div className="map-tools">
        <div className="map-ways">
          <LayoutSwitch store={store} />
          <JumpButtons store={store} />
        </div>
        <MapButtons store={store} zoomBy={zoomBy} />
      </div>
      {unavailable !== null && <UnavailableNotice reason={unavailable} light={lightMap !== null} onRetry={retry} />}
      <WalkCaption store={store} />
      <SeatTooltip store={store} pane={container} />
    </div>
  );
}

/** Calls in a task of its own after the next frame. */
function afterFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
