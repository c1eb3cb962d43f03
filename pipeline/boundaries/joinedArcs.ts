import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../src/dataset/arcReferences.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import type { SharedArcs } from './sharedArcs.ts';

/** Longer arcs, each a way through shorter ones, and the seats' polygons as references to them. */
export interface JoinedArcs {
  readonly seats: readonly ArcPolygons[];
  /** The longer arcs' points, from the shorter ones' in the order that they were given in. */
  pointsFrom(arcs: readonly (readonly GridPoint[])[]): GridPoint[][];
}

/**
 * Joins arcs where every ring that comes to an end of one goes on along the same other one. Where a line only touches another there
 * is no need to part it.
 */
export function joinedArcs({ seats }: Pick<SharedArcs, 'seats'>): JoinedArcs {
  const following = soleFollowers(seats);
  const ways: number[][] = [];
  /** For each arc, run forwards, the way that it is in, as a reference: `~way` where the way runs through it backwards. */
  const wayOf = new Map<number, number>();
  for (const reference of seats.flat(3)) {
    if (wayOf.has(arcNumber(reference))) continue;
    const way = wayThrough(reference, following);
    for (const each of way) wayOf.set(arcNumber(each), each < 0 ? ~ways.length : ways.length);
    ways.push(way);
  }
  const joined = (ring: readonly number[]): number[] => {
    const isFirst = (reference: number): boolean => {
      const way = ways[arcNumber(wayOf.get(arcNumber(reference)) ?? 0)] ?? [];
      return reference === way[0] || ~reference === way.at(-1);
    };
    return ring.filter(isFirst).map((reference) => {
      const way = wayOf.get(arcNumber(reference)) ?? 0;
      return reference < 0 ? ~way : way;
    });
  };
  return {
    seats: seats.map((polygons) => polygons.map((polygon) => polygon.map(joined))),
    pointsFrom: (arcs) =>
      ways.map((way) =>
        way.flatMap((reference, position) => {
          const arc = arcs[arcNumber(reference)] ?? [];
          return (reference < 0 ? arc.toReversed() : arc).slice(position === 0 ? 0 : 1);
        }),
      ),
  };
}

/** For each reference the one that comes after it in every ring, in either direction, if it is always the same. */
function soleFollowers(seats: readonly ArcPolygons[]): Map<number, number> {
  const followers = new Map<number, number | null>();
  const note = (reference: number, next: number) => {
    const known = followers.get(reference);
    followers.set(reference, known === undefined || known === next ? next : null);
  };
  for (const ring of seats.flat(2)) {
    ring.forEach((reference, position) => {
      const next = ring[(position + 1) % ring.length] ?? reference;
      note(reference, next);
      note(~next, ~reference);
    });
  }
  return new Map(
    [...followers].flatMap(([reference, next]) =>
      next !== null && followers.get(~next) === ~reference ? [[reference, next]] : [],
    ),
  );
}

/** The longest way that leads through an arc; where it is a ring it begins with that arc. */
function wayThrough(reference: number, following: ReadonlyMap<number, number>): number[] {
  const way = [reference];
  const end = (): number => way.at(-1) ?? reference;
  for (let next = following.get(end()); next !== undefined && next !== reference; next = following.get(end())) way.push(next);
  if (following.get(end()) === reference) return way;
  const before: number[] = [];
  for (let next = following.get(~reference); next !== undefined; next = following.get(next)) before.unshift(~next);
  return [...before, ...way];
}
