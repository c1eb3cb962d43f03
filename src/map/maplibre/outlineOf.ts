import type { Feature, MultiLineString } from 'geojson';
import type { Atlas } from '../../geography/atlas.ts';
import { constituencyFeature } from '../../geography/constituencyFeatures.ts';
import { lineParts } from './lineParts.ts';

/** A seat's rings as lines, for an outline; nothing for no seat. Lines, since the tiler would close an area along its tiles' edges. */
export function outlineOf(atlas: Atlas, index: number | null): Feature<MultiLineString>[] {
  if (index === null) return [];
  const { geometry: area } = constituencyFeature(atlas, index);
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates: rings.flatMap(lineParts) };
  return [{ type: 'Feature', properties: {}, geometry }];
}
