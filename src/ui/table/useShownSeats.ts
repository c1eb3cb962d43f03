import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AreaCode } from '../../election/area.ts';
import type { Condition } from '../../facts/condition.ts';
import { useHustingsStore } from '../StoreContext.ts';

/** Seats that follow a choice, as the seats of the filter or not. */
export interface ShownSeats {
  readonly shown: boolean;
  setShown(shown: boolean): void;
}

interface ShownFilter {
  /** The filter that lists the seats. */
  readonly ours: readonly Condition[];
  /** The one that was there before. */
  readonly before: readonly Condition[];
  readonly codes: readonly AreaCode[];
}

/**
 * Makes seats the filter's for as long as the reader wants it, also while they change, and gives the filter back that was there
 * before. A filter that the reader chooses meanwhile stays, and the seats are shown no more.
 */
export function useShownSeats(codes: readonly AreaCode[]): ShownSeats {
  const store = useHustingsStore();
  const [shown, setShown] = useState(false);
  const filter = useRef<ShownFilter | null>(null);

  const show = useCallback(() => {
    const { view, changeView } = store.getState();
    const before = filter.current?.before ?? view.where;
    // No address can say "none of the seats": where there are none, the filter is as before.
    const ours: readonly Condition[] = codes.length === 0 ? [...before] : [{ kind: 'fact', fact: 'seat', oneOf: codes }];
    filter.current = { ours, before, codes };
    changeView({ where: ours });
  }, [store, codes]);

  // Before the paint: the map follows in the same frame as the figures.
  useLayoutEffect(() => {
    if (!shown || filter.current?.codes === codes) return;
    show();
  }, [shown, codes, show]);

  useEffect(() => {
    const giveUp = () => {
      if (filter.current === null || store.getState().view.where === filter.current.ours) return;
      filter.current = null;
      setShown(false);
    };
    // What happened while the panel was closed, when it neither listens nor draws.
    giveUp();
    return store.subscribe(giveUp);
  }, [store]);

  return {
    shown,
    setShown: (next) => {
      const last = filter.current;
      filter.current = null;
      setShown(next);
      // At once, not in an effect: on a phone the panel closes with the same press, and closed it has no effects.
      if (next) show();
      else if (last !== null) store.getState().changeView({ where: last.before });
    },
  };
}
