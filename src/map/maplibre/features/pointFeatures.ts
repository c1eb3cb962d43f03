import type { Feature, Point } from 'geojson';
import type { MarkKind, SeatMark } from '../../scene/marks.ts';
import type { Scene } from '../../scene/scene.ts';

/** What the label layers read; `order` is lower for what is kept when two names collide. */
export interface LabelProperties {
  readonly kind: 'seat' | 'place';
  readonly name: string;
  readonly fromZoom: number;
  readonly order: number;
  /** Whether the name is written below its point. */
  readonly below: boolean;
}

/** The names of seats and of places to find one's way by, as points. */
export function labelFeatures({ labels, places: named }: Pick<Scene, 'labels' | 'places'>): Feature<Point, LabelProperties>[] {
  const seats = labels.map(({ name, at, fromZoom, room, below }) =>
    pointOf(at, { kind: 'seat', name, fromZoom, order: 1 - room, below }),
  );
  const places = named.map(({ name, at, fromZoom }, order) => pointOf(at, { kind: 'place', name, fromZoom, order, below: false }));
  return [...places, ...seats];
}

function pointOf([lng, lat]: readonly [number, number], properties: LabelProperties): Feature<Point, LabelProperties> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } };
}

/** Marks as points. */
export function markFeatures(marks: readonly SeatMark[]): Feature<Point, { readonly kind: MarkKind }>[] {
  return marks.map(({ kind, at: [lng, lat] }) => ({
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  }));
}
