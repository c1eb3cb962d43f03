import type { HustingsStore } from '../../store/hustingsStore.ts';
import { readyValue } from '../../store/loadable.ts';
import { selectHexagonAtlas } from '../../store/shownLayout.ts';
import { findMorph, loadMorph } from './morphLayouts.ts';

const underWay = new WeakMap<HustingsStore, Promise<void>>();

/**
 * Readies the change to the other layout, in steps that hold nothing up: fetches the hexagons and the movement, and finds each seat's
 * way. Never fails: where something does not arrive, the layout changes without the movement, or says so.
 */
export function readyLayouts(store: HustingsStore): Promise<void> {
  const known = underWay.get(store);
  if (known !== undefined) return known;
  const readying = ready(store).finally(() => underWay.delete(store));
  underWay.set(store, readying);
  return readying;
}

async function ready(store: HustingsStore): Promise<void> {
  await Promise.allSettled([store.getState().loadHexagons(), loadMorph()]);
  const boundaries = readyValue(store.getState().atlas);
  const hexagons = selectHexagonAtlas(store.getState());
  if (boundaries !== null && hexagons !== null) await findMorph(boundaries, hexagons);
}
