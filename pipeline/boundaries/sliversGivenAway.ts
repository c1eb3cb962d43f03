import type { ArcPolygons } from '../../src/dataset/arcReferences.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import { findOverlaps, seatsBeside } from './overlaps.ts';
import { type SharedArcs, seatsOfArcs } from './sharedArcs.ts';

/**
 * The seats' polygons without the slivers that two neighbours both lay claim to, where the publisher's simplification moved each one's
 * line over the other's: the later seat takes the line of the earlier one.
 * @param cellSize the side, in grid steps, of the squares in which segments are compared: about the length of a segment.
 */
export function sliversGivenAway({ arcs, seats }: SharedArcs, cellSize: number): ArcPolygons[] {
  const overlaps = findOverlaps(arcs, seatsBeside(arcs.length, seats), cellSize);
  const claims = new Map(overlaps.map((overlap) => [overlap.point.join(), new Set(overlap.seats)]));
  const users = seatsOfArcs({ arcs, seats });
  const lines = new Map<string, { seat: number; reference: number }>();
  return seats.map((polygons, seat) =>
    polygons.map((polygon) =>
      polygon.map((ring) =>
        ring.map((reference) => {
          const arc = arcs[arcNumber(reference)] ?? [];
          const [from = '', to = ''] = [arc.at(reference < 0 ? -1 : 0), arc.at(reference < 0 ? 0 : -1)].map(String);
          const [atFrom, atTo] = [claims.get(from), claims.get(to)];
          if (from === to || users[arcNumber(reference)]?.length !== 1 || !atFrom?.has(seat) || !atTo?.has(seat)) return reference;
          const other = lines.get(`${to} ${from}`);
          if (other !== undefined && other.seat !== seat && atFrom.has(other.seat) && atTo.has(other.seat)) return ~other.reference;
          lines.set(`${from} ${to}`, { seat, reference });
          return reference;
        }),
      ),
    ),
  );
}
