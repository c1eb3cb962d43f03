import { seatAtPosition } from '../../../../src/map/pointing/seatsAt.ts';
import { loadPackage } from '../loadPackage.ts';

const REPETITIONS = 20;
const PLACES = 1000;

const { atlas } = await loadPackage();
const [west, south, east, north] = atlas.extent;

/** Places all over the country and the sea around, the same in every run: steps of the golden ratio fill an interval evenly. */
const places = Array.from({ length: PLACES }, (_, number) => {
  const across = (number * 0.618_033_988_75) % 1;
  return [west + across * (east - west), south + ((number + 0.5) / PLACES) * (north - south)] as const;
});

globalThis.hustingsBenchmarks = {
  lookUp: async () =>
    Array.from({ length: REPETITIONS }, () => {
      const start = performance.now();
      for (const place of places) seatAtPosition(atlas, place);
      return (performance.now() - start) / PLACES;
    }),
};
