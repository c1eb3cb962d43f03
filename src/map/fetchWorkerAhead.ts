import workerUrl from './maplibre/worker/maplibreWorker.ts?worker&url';

/**
 * Fetches the script of MapLibre's worker beside MapLibre's own. It is small, since both import what they share; asked for only when
 * MapLibre starts it, it would be waited for once more.
 */
export function fetchWorkerAhead(): void {
  fetch(workerUrl).catch(() => {});
}
