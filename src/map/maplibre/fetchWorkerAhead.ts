import workerUrl from './worker/maplibreWorker.ts?worker&url';

// The worker's script comes while MapLibre's own is run, which takes as long on a phone. Not beside it: they would share the line,
// and MapLibre's is the one that is waited for. This module comes before MapLibre in the script, hence first.
fetch(workerUrl).catch(() => {});
