import type { Feature, FeatureCollection } from 'geojson';
import type { Scene } from '../../scene/scene.ts';
import { borderFeatures } from '../features/lineFeatures.ts';
import { seatFeatures } from '../features/seatFeatures.ts';
import { type Outlines, type PackedAtlas, packAtlas, unpackAtlas } from './packedAtlas.ts';

/** What a source of the whole country is made from, in the worker. */
interface PackedFeatures {
  readonly of: 'seats' | 'borders';
  readonly colours: readonly string[];
  readonly atlas: PackedAtlas;
}

interface PackedCollection extends FeatureCollection {
  readonly packed: PackedFeatures;
}

interface Drawn extends Pick<Scene, 'colours'> {
  readonly atlas: Outlines;
}

/**
 * A source's features for MapLibre to hand to its worker. MapLibre copies plain features position by position, and the page stands
 * still meanwhile; these go over as `packed`, and `unpackFeatures` makes them there. Here they are made only where MapLibre asks for
 * them, as it does to update them.
 */
export function packedFeatures(of: PackedFeatures['of'], { atlas, colours }: Drawn): FeatureCollection {
  let features: Feature[] | null = null;
  const data: PackedCollection = {
    type: 'FeatureCollection',
    features: [],
    // Handed over once: a source that is made again, after a lost context, is packed again.
    get packed() {
      return { of, colours: of === 'seats' ? colours : [], atlas: packAtlas(atlas) };
    },
  };
  // What cannot be enumerated is not handed over.
  return Object.defineProperty(data, 'features', {
    enumerable: false,
    get: () => {
      features ??= featuresOf(of, { atlas, colours });
      return features;
    },
  });
}

/** Whether a source's data are what `packedFeatures` handed over. */
export function isPacked(data: FeatureCollection): data is PackedCollection {
  return 'packed' in data;
}

/** The features of what `packedFeatures` handed over. */
export function unpackFeatures({ of, colours, atlas }: PackedFeatures): Feature[] {
  return featuresOf(of, { atlas: unpackAtlas(atlas), colours });
}

function featuresOf(of: PackedFeatures['of'], drawn: Drawn): Feature[] {
  return of === 'seats' ? seatFeatures(drawn) : borderFeatures(drawn.atlas);
}
