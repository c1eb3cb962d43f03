import '../map/light/light.css';
import '../ui/map/map.css';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { nextTask } from '../dataset/nextTask.ts';
import { keepPress } from '../first-paint/earlyUse.ts';
import { connectMap, type MapConnection } from '../map/connection/connectMap.ts';
import type { MapStage } from '../map/connection/front.ts';
import type { Unavailability } from '../map/connection/lifeCycle.ts';
import { loadDeep } from '../map/connection/loadDeep.ts';
import { shareContexts } from '../map/connection/shareContexts.ts';
import { findLightMap, refillLightMap } from '../map/light/lightMapElement.ts';
import { mountLight } from '../map/light/lightRenderer.ts';
import { onIntent } from '../map/pointing/onIntent.ts';
import { withStyles } from '../ui/later/withStyles.ts';
import { MapButtons } from '../ui/map/MapButtons.tsx';
import { MapCanvas } from '../ui/map/MapCanvas.tsx';
import { SeatTooltip } from '../ui/map/SeatTooltip.tsx';
import { UnavailableNotice } from '../ui/map/UnavailableNotice.tsx';
import { useHustingsStore } from '../ui/StoreContext.ts';
import { WalkCaption } from '../ui/walk/WalkCaption.tsx';
import { GestureHint } from './GestureHint.tsx';

/** Taken out of the page before it is drawn again in its place. */
const lightMap = typeof document === 'undefined' ? null : findLightMap(document);

interface EmbedMapProps {
  /** Whether it only shows: it takes no pointer and no key, and never fetches the deep map. */
  readonly picture: boolean;
}

/** The map in an article: it leaves the article's scrolling alone, and fetches the deep map only for a reader who wants to explore. */
export function EmbedMap({ picture }: EmbedMapProps) {
  const store = useHustingsStore();
  const container = useRef<HTMLDivElement>(null);
  const connection = useRef<MapConnection | null>(null);
  const [stage, setStage] = useState<MapStage>('none');
  const [unavailable, setUnavailable] = useState<Unavailability | null>(null);

  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    if (lightMap !== null) {
      refillLightMap(lightMap, null);
      element.append(lightMap.svg);
    }
    let ended = false;
    let end = () => {};
    const letHavePress = picture ? () => {} : keepPress(element);
    const connect = () => {
      if (ended) return;
      let stopWaiting = () => {};
      const share = shareContexts(() => connected.giveBack());
      const deepen = () => {
        share.take();
        connected.deepen();
      };
      const awaitIntent = () => {
        stopWaiting();
        if (!picture) stopWaiting = onIntent(element, deepen);
      };
      const connected = connectMap({
        store,
        container: element,
        gestures: picture ? 'none' : 'cooperative',
        mountLight: lightMap && ((start) => mountLight(refillLightMap(lightMap, start.scene.atlas), start)),
        loadDeep: () => withStyles(loadDeep, true),
        onStage: setStage,
        onUnavailable: setUnavailable,
        onLightAgain: () => {
          share.leave();
          awaitIntent();
        },
      });
      connection.current = { ...connected, deepen };
      awaitIntent();
      letHavePress();
      end = () => {
        stopWaiting();
        share.leave();
        connection.current = null;
        connected.destroy();
      };
    };
    // In a task of its own: until then the map stands where it has been put, as the page brought it.
    void nextTask().then(connect);
    return () => {
      ended = true;
      end();
    };
  }, [store, picture]);

  const retry = () => {
    setUnavailable(null);
    connection.current?.deepen();
  };
  const zoomBy = useCallback((levels: number) => {
    connection.current?.deepen();
    connection.current?.zoomBy(levels);
  }, []);

  if (picture) {
    return (
      <div className="map-pane map-pane--picture">
        <div ref={container} className="map-pane__canvas" data-stage={stage} />
      </div>
    );
  }
  return (
    <div className="map-pane">
      <MapCanvas ref={container} stage={stage} store={store} zoomBy={zoomBy} />
      <MapButtons store={store} zoomBy={zoomBy} />
      {unavailable !== null && <UnavailableNotice reason={unavailable} light={lightMap !== null} onRetry={retry} />}
      <WalkCaption store={store} />
      <SeatTooltip store={store} pane={container} />
      <GestureHint map={container} />
    </div>
  );
}
