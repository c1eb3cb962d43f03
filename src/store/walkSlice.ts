import { DataError } from '../dataset/dataError.ts';
import { type Packages, selectAreas } from './packages.ts';
import type { WalkSlice } from './state.ts';

/** Walking from seat to seat, with the code for it from the first step on. */
export function walkSlice(packages: Packages): WalkSlice {
  const { set, get, shown, keepOfAreas } = packages;
  let ended = 0;
  return {
    walk: null,
    step: async (direction) => {
      const begun = ended;
      const code = await import('./walking.ts').catch((cause: unknown) => {
        const error = new DataError('neighbours', 'the part of the page that reads it did not arrive', { cause });
        keepOfAreas(shown().areaSetId, { neighbours: { status: 'failed', error } });
      });
      if (begun === ended) await code?.step(packages, direction);
    },
    endWalk: () => {
      ended += 1;
      if (get().walk !== null) set({ walk: null });
      // What failed has been said; the next step asks again.
      if (selectAreas(get()).neighbours.status === 'failed') keepOfAreas(shown().areaSetId, { neighbours: { status: 'idle' } });
    },
  };
}
