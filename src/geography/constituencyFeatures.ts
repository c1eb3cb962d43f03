import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Atlas, BoundaryProperties } from './atlas.ts';

/** A constituency's area as GeoJSON; `id` is the constituency's index. */
export type ConstituencyFeature = Feature<Polygon | MultiPolygon, BoundaryProperties> & { readonly id: number };

/**
 * One constituency's area at the best detail that the atlas has, as a GeoJSON feature in degrees whose numeric `id` is the index.
 * Outer rings run counter-clockwise (RFC 7946).
 * @throws RangeError where the atlas has no constituency of that index.
 */
export function constituencyFeature(atlas: Pick<Atlas, 'topology'>, index: number): ConstituencyFeature {
  const geometry = atlas.topology.objects.areas.geometries[index];
  if (geometry === undefined) {
    throw new RangeError(
      `There is no constituency number ${index}; the atlas has ${atlas.topology.objects.areas.geometries.length}.`,
    );
  }
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
    throw new RangeError(`Constituency number ${index} has a ${geometry.type ?? 'null'} for a boundary, not an area.`);
  }
  const properties = geometry.properties;
  const code = properties !== undefined && 'code' in properties ? properties.code : '';
  const area =
    geometry.type === 'Polygon' ? feature(atlas.topology, geometry).geometry : feature(atlas.topology, geometry).geometry;
  return { type: 'Feature', id: index, properties: { code }, geometry: area };
}

/** All constituencies' areas, by index, as `constituencyFeature` gives them. */
export function constituencyFeatures(atlas: Pick<Atlas, 'topology'>): ConstituencyFeature[] {
  return atlas.topology.objects.areas.geometries.map((_, index) => constituencyFeature(atlas, index));
}
