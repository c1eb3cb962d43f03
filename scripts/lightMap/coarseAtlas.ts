import { presimplify, simplify } from 'topojson-simplify';
import type { Atlas } from '../../src/geography/atlas.ts';

/** Triangles of fewer square degrees than this are smoothed away: less than a pixel at the opening view of a desktop. */
const SMALLEST_TRIANGLE = 0.0011;

/** The atlas as coarse as the opening view allows, neighbours still sharing their arcs. */
export function coarseAtlas(atlas: Atlas): Atlas {
  // topojson-simplify wants arcs that it may extend by a weight.
  const weighted = presimplify(structuredClone(atlas.topology));
  return { ...atlas, topology: simplify(weighted, SMALLEST_TRIANGLE) };
}
