import type { GeometryObject } from 'topojson-specification';

/** The rings of a topology's geometry as lists of arc references (`~n` for arc n run backwards); none for points and lines. */
export function arcRings(geometry: GeometryObject): readonly number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  return [];
}

/** An arc's number, whichever way a ring runs through it. */
export function arcNumber(reference: number): number {
  return reference < 0 ? ~reference : reference;
}
