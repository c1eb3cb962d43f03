import { useLayoutEffect } from 'react';
import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { stepFlight, stepView } from './stepShown.ts';

/** Makes the map show a step as soon as it is awaited, as after Next or an address that names the step alone. */
export function useShowStep(step: TourStep | null, election: Election): void {
  const store = useHustingsStore();
  const awaited = useHustings(({ stepAwaited }) => stepAwaited);
  useLayoutEffect(() => {
    if (awaited && step !== null) store.getState().showStep(stepView(step, election), stepFlight(step, election));
  }, [store, awaited, step, election]);
}
