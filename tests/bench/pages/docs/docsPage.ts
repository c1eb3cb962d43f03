import { type ExpressionSpecification, Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './docsPage.css';

/** The customary colours of the parties that won a seat, written into the expression as the documentation's examples do. */
declare const __PARTY_COLOURS__: readonly (readonly [party: string, colour: string])[];

setWorkerUrl(workerUrl);

const map = new MapLibreMap({
  container: 'map',
  style: { version: 8, sources: {}, layers: [] },
  bounds: [-8.65, 49.85, 1.77, 60.87],
});

map.on('load', () => {
  map.addSource('constituencies', { type: 'geojson', data: './boundaries.geojson' });

  map.addLayer({
    id: 'fills',
    type: 'fill',
    source: 'constituencies',
    paint: {
      'fill-color': ['match', ['get', 'winner'], ...__PARTY_COLOURS__.flat(), '#cccccc'] as unknown as ExpressionSpecification,
    },
  });
  map.addLayer({
    id: 'borders',
    type: 'line',
    source: 'constituencies',
    paint: { 'line-color': '#ffffff', 'line-width': 0.3 },
  });

  map.on('click', 'fills', ({ lngLat, features }) => {
    const { name, majority } = features?.[0]?.properties ?? {};
    new Popup().setLngLat(lngLat).setText(`${name}: majority ${majority}`).addTo(map);
  });
  map.on('mouseenter', 'fills', () => {
    map.getCanvas().style.cursor = 'pointer';
  });
  map.on('mouseleave', 'fills', () => {
    map.getCanvas().style.cursor = '';
  });
});
