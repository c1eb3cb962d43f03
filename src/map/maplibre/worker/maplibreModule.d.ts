/** What is used here of MapLibre's worker, which its package has no types for. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  import type { FeatureCollection } from 'geojson';

  interface LoadDataParameters {
    readonly data?: FeatureCollection;
  }

  export default class MapLibreWorker {
    readonly actor: {
      /** By the messages' short names; "LD" gives a GeoJSON source its data. */
      readonly messageHandlers: { LD(mapId: string, parameters: LoadDataParameters, abort: AbortController): unknown };
    };
  }
}
