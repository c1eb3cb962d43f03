import type { GeometryObject } from 'topojson-specification';
import { arcNumber, arcRings } from './arcRings.ts';

/** At which junction each arc starts and ends; junctions are numbers that mean nothing but "the same place". */
export interface Junctions {
  start(arc: number): number;
  end(arc: number): number;
}

/**
 * Finds which arcs meet, from the order in which rings run through them: where one arc of a ring ends, the next begins. That
 * holds whatever the arcs' coordinates, hence also when some are detailed and others are not.
 */
export function junctionsOfArcs(geometries: readonly GeometryObject[], arcCount: number): Junctions {
  const parents = Array.from({ length: arcCount * 2 }, (_, end) => end);
  const root = (end: number): number => {
    let at = end;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parent;
    }
    return at;
  };
  for (const geometry of geometries) {
    for (const ring of arcRings(geometry)) {
      ring.forEach((reference, position) => {
        const next = ring[(position + 1) % ring.length] ?? reference;
        parents[root(lastEnd(reference))] = root(firstEnd(next));
      });
    }
  }
  return { start: (arc) => root(arc * 2), end: (arc) => root(arc * 2 + 1) };
}

function firstEnd(reference: number): number {
  return arcNumber(reference) * 2 + (reference < 0 ? 1 : 0);
}

function lastEnd(reference: number): number {
  return arcNumber(reference) * 2 + (reference < 0 ? 0 : 1);
}
