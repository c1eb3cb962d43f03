import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { ReferenceResults } from '../pages/referenceResults.ts';
import type { ReferenceTopology } from './referenceTopology.ts';

/** What MapLibre's documentation keeps in a feature: all that its expressions and its popup read. */
export interface SeatProperties {
  readonly code: string;
  readonly name: string;
  readonly winner: string;
  readonly majority: number;
}

/** The same boundaries as GeoJSON with the results joined, four decimals of a degree (about ten metres), rings as RFC 7946 has them. */
export function referenceFeatures(topology: ReferenceTopology, { seats }: ReferenceResults): FeatureCollection {
  const seatByCode = new Map(seats.map((seat) => [seat.code, seat]));
  const { features } = feature(topology, topology.objects.areas);
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties: { code } }) => {
      const seat = seatByCode.get(code);
      const properties: SeatProperties = {
        code,
        name: seat?.name ?? '',
        winner: seat?.winner ?? '',
        majority: seat?.majority ?? 0,
      };
      if (geometry.type === 'Polygon') {
        return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: geometry.coordinates.map(rounded) } };
      }
      if (geometry.type === 'MultiPolygon') {
        return {
          type: 'Feature',
          properties,
          geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(rounded)) },
        };
      }
      throw new RangeError(`${code} is a ${geometry.type}, not an area.`);
    }),
  };
}

function rounded(ring: readonly Position[]): Position[] {
  return ring.map((position) => position.map((degrees) => Number(degrees.toFixed(4)))).reverse();
}
