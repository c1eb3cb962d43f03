import { nextTask } from '../../dataset/nextTask.ts';
import workerUrl from '../maplibre/worker/maplibreWorker.ts?worker&url';
import type { MountRenderer } from '../renderer.ts';

/** The deep renderer. MapLibre is by far the largest script of the page; the rest of it does not wait for it. */
export async function loadDeep(): Promise<MountRenderer> {
  const script = import('../maplibre/maplibreRenderer.ts');
  fetchWorkerAhead();
  const { mountMapLibre } = await script;
  await nextTask();
  return mountMapLibre;
}

/** Fetches the deep renderer ahead. Where it does not arrive, it is asked for again, and missed, when it is needed. */
export function fetchDeepAhead(): void {
  loadDeep().catch(() => {});
}

/**
 * Fetches the script of MapLibre's worker beside MapLibre's own. It is small, since both import what they share; asked for only when
 * MapLibre starts it, it would be waited for once more.
 */
function fetchWorkerAhead(): void {
  fetch(workerUrl).catch(() => {});
}
