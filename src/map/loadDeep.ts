import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MountRenderer } from './renderer.ts';

/** The deep renderer. MapLibre is by far the largest script of the page; the rest of it does not wait for it. */
export async function loadDeep(): Promise<MountRenderer> {
  return (await import('./maplibre/maplibreRenderer.ts')).mountMapLibre;
}

/**
 * Fetches the deep renderer's script ahead and its worker's beside it, which the browser would else learn of only after that. What
 * does not arrive is asked for again, and missed, where it is needed.
 */
export function fetchDeepAhead(): void {
  loadDeep().catch(() => {});
  fetch(workerUrl, { priority: 'low' }).catch(() => {});
}
