import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { affectedSeats } from '../../geography/affectedSeats.ts';
import type { Atlas } from '../../geography/atlas.ts';
import { constituencyFeature } from '../../geography/constituencyFeatures.ts';
import { borderFeatures } from './borderFeatures.ts';

/** The new geometry of the seats that differ between two states of an atlas. Their fills, kept by id, stay. */
export function seatChanges(before: Atlas, after: Atlas): GeoJSONSourceDiff {
  return { update: affectedSeats(before, after).map((id) => ({ id, newGeometry: constituencyFeature(after, id).geometry })) };
}

/** The arcs that differ between two states of an atlas, and those that came anew. */
export function borderChanges(before: Atlas, after: Atlas): GeoJSONSourceDiff {
  const drawnBefore = (arc: number) => (before.topology.arcs[arc]?.length ?? 0) >= 2;
  const changed = borderFeatures(after, (arc) => after.topology.arcs[arc] !== before.topology.arcs[arc]);
  return {
    update: changed.filter(({ id }) => drawnBefore(id)).map(({ id, geometry }) => ({ id, newGeometry: geometry })),
    add: changed.filter(({ id }) => !drawnBefore(id)),
  };
}
