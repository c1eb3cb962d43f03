import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { isPacked, unpackFeatures } from './packedFeatures.ts';

/** MapLibre's own worker, which its script leaves in the worker's scope. */
declare const worker: unknown;

if (!(worker instanceof MapLibreWorker)) throw new Error('MapLibre has not begun its worker');
const { messageHandlers } = worker.actor;
const loadData = messageHandlers.LD;
messageHandlers.LD = (mapId, parameters, abort) => {
  const { data } = parameters;
  if (data === undefined || !isPacked(data)) return loadData(mapId, parameters, abort);
  return loadData(mapId, { ...parameters, data: { type: 'FeatureCollection', features: unpackFeatures(data.packed) } }, abort);
};
