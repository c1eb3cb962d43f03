import type { LngLat } from '../../geography/atlas.ts';
import { positionsAround } from '../../geography/positionsAround.ts';
import { seatAtPosition } from '../../map/pointing/seatsAt.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAtlas } from '../../store/selectors.ts';

/** Which seat a position lies in, by index. */
export type SeatsWhere =
  | {
      readonly kind: 'seat';
      readonly index: number;
      /** Seats that it may be instead, as the device does not know better. */
      readonly perhaps: readonly number[];
    }
  | { readonly kind: 'outside' }
  | { readonly kind: 'no-boundaries' };

/** Degrees; more than the overview's borders are simplified by. */
const AROUND = 0.02;

/** The seat of a position, by the most detailed boundaries that there are: those around it are fetched first. */
export async function seatsWhere(position: LngLat, accuracyMetres: number, store: HustingsStore): Promise<SeatsWhere> {
  const { loadElection, sharpen } = store.getState();
  // The sketch that the page begins with has nothing to sharpen.
  await loadElection();
  const [lng, lat] = position;
  await sharpen([lng - AROUND, lat - AROUND, lng + AROUND, lat + AROUND], true);
  const atlas = selectAtlas(store.getState());
  if (atlas === null) return { kind: 'no-boundaries' };
  const index = seatAtPosition(atlas, position);
  if (index === null) return { kind: 'outside' };
  const around = positionsAround(position, accuracyMetres).map((each) => seatAtPosition(atlas, each));
  const perhaps = [...new Set(around)].filter((each) => each !== null).filter((each) => each !== index);
  return { kind: 'seat', index, perhaps };
}
