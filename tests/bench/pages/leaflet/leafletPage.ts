import { canvas, map as createMap, geoJSON } from 'leaflet';
import { feature } from 'topojson-client';
import type { ReferenceTopology } from '../../build/referenceTopology.ts';
import { fetchJson } from '../fetchJson.ts';
import type { ReferenceResults, ReferenceSeat } from '../referenceResults.ts';
import { resultInWords } from '../resultInWords.ts';
import 'leaflet/dist/leaflet.css';
import './leafletPage.css';

const [topology, results] = await Promise.all([
  fetchJson<ReferenceTopology>('./boundaries.json'),
  fetchJson<ReferenceResults>('./results.json'),
]);

const seatByCode = new Map(results.seats.map((seat) => [seat.code, seat]));
const seatOf = (code: string | undefined): ReferenceSeat | undefined => seatByCode.get(code ?? '');

const map = createMap('map', { renderer: canvas(), zoomSnap: 0 });
const seats = geoJSON<{ code: string }>(feature(topology, topology.objects.areas), {
  style: (area) => ({
    color: '#fff',
    weight: 0.3,
    fillColor: results.parties[seatOf(area?.properties.code)?.winner ?? '']?.colour ?? '#ccc',
    fillOpacity: 1,
  }),
  onEachFeature: (area, layer) => {
    const seat = seatOf(area.properties.code);
    if (seat === undefined) return;
    layer.bindTooltip(seat.name, { sticky: true }).bindPopup(() => resultInWords(seat, results));
  },
});
map.fitBounds(seats.getBounds());
seats.addTo(map);
