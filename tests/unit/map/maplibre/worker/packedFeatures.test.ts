import { describe, expect, it } from 'vitest';
import { type Outlines, packAtlas, unpackAtlas } from '../../../../../src/map/maplibre/worker/packedAtlas.ts';
import { isPacked, packedFeatures, unpackFeatures } from '../../../../../src/map/maplibre/worker/packedFeatures.ts';
import { gridAtlas } from '../../../../fixtures/gridAtlas.ts';

const colours = ['#111111', '#222222', '#333333', '#444444'];

/** What arrives in the worker: what can be enumerated, copied. */
function handedOver(of: 'seats' | 'borders') {
  const data = packedFeatures(of, { atlas: gridAtlas, colours });
  const arrived = structuredClone({ ...data });
  if (!isPacked(arrived)) throw new Error('nothing was packed');
  return { data, arrived, features: unpackFeatures(arrived.packed) };
}

describe('packed outlines', () => {
  it('are the same once unpacked', () => {
    const unpacked = unpackAtlas(packAtlas(gridAtlas));
    expect(unpacked.topology.arcs).toEqual(gridAtlas.topology.arcs);
    expect(unpacked.seatBorders).toEqual(gridAtlas.seatBorders);
    expect(unpacked.regionBorders).toEqual(gridAtlas.regionBorders);
    expect(packAtlas(unpacked)).toEqual(packAtlas(gridAtlas));
  });

  it('keep islands and holes apart', () => {
    const arcs = [[[0, ~1], [2]], [[~3, 4]]];
    const outlines: Outlines = {
      ...gridAtlas,
      topology: {
        ...gridAtlas.topology,
        objects: {
          areas: {
            type: 'GeometryCollection',
            geometries: [{ type: 'MultiPolygon', id: 0, properties: { code: '' }, arcs }],
          },
        },
      },
    };
    expect(unpackAtlas(packAtlas(outlines)).topology.objects.areas.geometries).toMatchObject([{ arcs }]);
  });
});

describe('packed features', () => {
  it('are handed over as numbers, and made in the worker', () => {
    for (const of of ['seats', 'borders'] as const) {
      const { data, arrived, features } = handedOver(of);
      expect(arrived.features).toBeUndefined();
      expect(features.length).toBeGreaterThan(3);
      expect(features.map(({ id, properties }) => [id, properties])).toEqual(
        data.features.map(({ id, properties }) => [id, properties]),
      );
    }
  });

  it('cover the same ground there as here', () => {
    const { data, features } = handedOver('borders');
    expect(features).toEqual(data.features);
    const positions = handedOver('seats').features.map(({ geometry }) => JSON.stringify(geometry).match(/-?[\d.]+/g));
    const here = handedOver('seats').data.features.map(({ geometry }) => JSON.stringify(geometry).match(/-?[\d.]+/g));
    expect(positions).toEqual(here);
  });
});
