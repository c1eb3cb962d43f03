import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Condition } from '../../psephology/condition.ts';
import type { ConstituencyCode } from '../../psephology/constituency.ts';
import { useHustingsStore } from '../StoreContext.ts';

/** Seats that follow a choice, as the seats of the filter or not. */
export interface ShownSeats {
  readonly shown: boolean;
  setShown(shown: boolean): void;
}

/**
 * Makes seats the filter's for as long as the reader wants it, also while they change, and gives the filter back that was there
 * before. A filter that the reader chooses meanwhile stays, and the seats are shown no more.
 */
export function useShownSeats(codes: readonly ConstituencyCode[]): ShownSeats {
  const store = useHustingsStore();
  const [shown, setShown] = useState(false);
  const filter = useRef<{ readonly ours: readonly Condition[]; readonly before: readonly Condition[] } | null>(null);

  // Before the paint: the map follows in the same frame as the figures.
  useLayoutEffect(() => {
    if (!shown) return;
    const { view, changeView } = store.getState();
    const before = filter.current?.before ?? view.where;
    // No address can say "none of the seats": where there are none, the filter is as before.
    const ours: readonly Condition[] = codes.length === 0 ? [...before] : [{ kind: 'fact', fact: 'seat', oneOf: codes }];
    filter.current = { ours, before };
    changeView({ where: ours });
  }, [store, shown, codes]);

  useEffect(
    () =>
      store.subscribe(({ view }) => {
        if (filter.current === null || view.where === filter.current.ours) return;
        filter.current = null;
        setShown(false);
      }),
    [store],
  );

  return {
    shown,
    setShown: (next) => {
      setShown(next);
      const last = filter.current;
      filter.current = null;
      if (!next && last !== null) store.getState().changeView({ where: last.before });
    },
  };
}
