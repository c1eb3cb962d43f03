import type { Feature, Point } from 'geojson';
import type { MarkKind, SeatMark } from '../scene/marks.ts';

/** Marks as points. */
export function markFeatures(marks: readonly SeatMark[]): Feature<Point, { readonly kind: MarkKind }>[] {
  return marks.map(({ kind, at: [lng, lat] }) => ({
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  }));
}
