import { useEffect } from 'react';
import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { selectAtlas, selectPackage } from '../../store/selectors.ts';
import { mayFetchAhead } from '../map/mayFetchAhead.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { stepFlight, stepView } from './stepShown.ts';

/** So long a step is read before the next is prepared: the flight to this one is over by then. */
const READING_MILLISECONDS = 1500;
/** Over more seats than this the map stays too far away for their detail. */
const MOST_SEATS = 4;

/** Fetches what the next step will show while this one is read: its hexagons or its seats' boundaries, and the candidates. */
export function useFetchAhead(next: TourStep | null, election: Election): void {
  const store = useHustingsStore();
  useEffect(() => {
    if (next === null || !mayFetchAhead(navigator)) return;
    const fetchAhead = () => {
      const { loadCandidacies, loadHexagons, sharpen } = store.getState();
      if (selectPackage(store.getState()).candidacies.status === 'idle') void loadCandidacies();
      if (stepView(next, election).layout === 'hex') return void loadHexagons();
      const flight = stepFlight(next, election);
      const seats = flight.to === 'seat' ? [flight.index] : flight.to === 'seats' ? flight.indices : [];
      if (seats.length > MOST_SEATS) return;
      for (const index of seats) {
        const bounds = selectAtlas(store.getState())?.bounds[index];
        if (bounds !== undefined) void sharpen(bounds);
      }
    };
    const wait = setTimeout(fetchAhead, READING_MILLISECONDS);
    return () => clearTimeout(wait);
  }, [store, next, election]);
}
