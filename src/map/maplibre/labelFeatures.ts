import type { Feature, Point } from 'geojson';
import { PLACES } from '../places.ts';
import type { SeatLabel } from '../seatLabel.ts';

/** What the label layers read; `order` is lower for what is kept when two names collide. */
export interface LabelProperties {
  readonly kind: 'seat' | 'place';
  readonly name: string;
  readonly fromZoom: number;
  readonly order: number;
}

/** The names of seats and of places to find one's way by, as points. */
export function labelFeatures(labels: readonly SeatLabel[]): Feature<Point, LabelProperties>[] {
  const seats = labels.map(({ name, at, fromZoom, room }) => pointOf(at, { kind: 'seat', name, fromZoom, order: 1 - room }));
  const places = PLACES.map(({ name, at, fromZoom }, order) => pointOf(at, { kind: 'place', name, fromZoom, order }));
  return [...places, ...seats];
}

function pointOf([lng, lat]: readonly [number, number], properties: LabelProperties): Feature<Point, LabelProperties> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } };
}
