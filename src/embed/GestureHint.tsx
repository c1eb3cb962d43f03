import { type RefObject, useEffect, useState } from 'react';
import { useHustingsStore } from '../ui/StoreContext.ts';
import { type BlockedGesture, watchBlockedGestures } from './watchBlockedGestures.ts';

const SHOWN_MILLISECONDS = 1_800;

function inWords(gesture: BlockedGesture): string {
  if (gesture === 'finger') return 'Use two fingers to move the map';
  return navigator.userAgent.includes('Mac') ? 'Hold ⌘ and scroll to zoom the map' : 'Hold Ctrl and scroll to zoom the map';
}

/** How the map is moved, for a moment, to a reader who has just tried in vain. */
export function GestureHint({ map }: { readonly map: RefObject<HTMLElement | null> }) {
  const store = useHustingsStore();
  const [hint, setHint] = useState<BlockedGesture | null>(null);
  useEffect(() => {
    if (map.current === null) return;
    let end: ReturnType<typeof setTimeout> | undefined;
    const isZoomed = () => store.getState().view.at !== null;
    const stop = watchBlockedGestures(map.current, isZoomed, (gesture) => {
      clearTimeout(end);
      setHint(gesture);
      end = setTimeout(() => setHint(null), SHOWN_MILLISECONDS);
    });
    return () => {
      clearTimeout(end);
      stop();
    };
  }, [store, map]);
  // Of no use to those who do not use a pointer.
  return hint === null ? null : (
    <p className="gesture-hint" aria-hidden="true">
      {inWords(hint)}
    </p>
  );
}
