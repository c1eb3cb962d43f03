import type { Atlas } from '../../geography/atlas.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAtlas, selectHexagonAtlas } from '../../store/selectors.ts';
import type { LayoutChange } from './layoutChange.ts';

let code: typeof import('./morphCode.ts') | null = null;

/** Fetches what `morphLayouts` needs, as when the reader is about to change the layout. Without it, layouts change at once. */
async function loadMorph(): Promise<void> {
  code ??= await import('./morphCode.ts');
}

/** Finds each seat's way between two atlases ahead; nothing where the seats would not move. */
async function findMorph(boundaries: Atlas, hexagons: Atlas): Promise<void> {
  if (!wantsLessMotion()) await code?.findOutlines(boundaries, hexagons);
}

function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Lets the seats move to their new places, and has the renderer draw them there. `false`, and nothing done, where the layout is the
 * same, or for readers who asked for less motion.
 */
export function morphLayouts(change: LayoutChange): boolean {
  const { before, after } = change;
  if (before.scene.layout === after.scene.layout || code === null || document.hidden) return false;
  return !wantsLessMotion() && code.runMorph(change);
}

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
  const boundaries = selectAtlas(store.getState());
  const hexagons = selectHexagonAtlas(store.getState());
  if (boundaries !== null && hexagons !== null) await findMorph(boundaries, hexagons);
}
