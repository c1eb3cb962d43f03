import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { affectedSeats } from '../../../src/geography/affectedSeats.ts';
import { arcNumber } from '../../../src/geography/arcRings.ts';
import { borderLines } from '../../../src/geography/borderLines.ts';
import { detailFilesInBounds } from '../../../src/geography/bounds.ts';
import { constituencyFeature, constituencyFeatures } from '../../../src/geography/constituencyFeatures.ts';
import { sharpen } from '../../../src/geography/sharpen.ts';
import { fourSeats, fourSeatsDetail } from './fourSeats.ts';

describe('the overview of four seats', () => {
  const atlas = fourSeats();

  test('gives areas with the index as id and the code', () => {
    const features = constituencyFeatures(atlas);
    expect(features.map(({ id, properties }) => [id, properties.code])).toEqual([
      [0, 'A'],
      [1, 'B'],
      [2, 'C'],
      [3, 'D'],
    ]);
    expect(constituencyFeature(atlas, 1).geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [1, 0],
          [2, 0],
          [2, 1],
          [1, 1],
          [1, 0],
        ],
      ],
    });
  });

  test('refuses an index that it does not have', () => {
    expect(() => constituencyFeature(atlas, 4)).toThrow(RangeError);
  });

  test('tells borders within and between regions, each once, and leaves the coast out', () => {
    expect(atlas.seatBorders).toEqual([1, 6]);
    expect(atlas.regionBorders).toEqual([2, 4]);
    expect(borderLines(atlas, atlas.regionBorders).coordinates).toEqual([
      [
        [1, 1],
        [0, 1],
      ],
      [
        [2, 1],
        [1, 1],
      ],
    ]);
  });

  test('knows bounds, label points and which detail file a view needs', () => {
    expect(atlas.bounds[1]).toEqual([1, 0, 2, 1]);
    expect(atlas.labelPoints).toEqual([
      [0, 0],
      [2, 0],
      [0, 2],
      [2, 2],
    ]);
    expect(detailFilesInBounds(atlas, [0.2, 0.2, 0.4, 0.4])).toEqual([0]);
    expect(detailFilesInBounds(atlas, [0.2, 0.2, 0.4, 1.4])).toEqual([0, 1]);
    expect(detailFilesInBounds(atlas, [5, 5, 6, 6])).toEqual([]);
  });
});

describe('sharpening two of the four seats', () => {
  const before = fourSeats();
  const after = sharpen(before, fourSeatsDetail(0));

  test('leaves the atlas that was given as it was', () => {
    expect(before).toEqual(fourSeats());
    expect([...after.sharpened]).toEqual([0]);
  });

  test('serves both seats beside an arc with the detailed line', () => {
    expect(after.topology.arcs[2]).toEqual(
      [
        [1.1, 1],
        [0.5, 1.1],
        [0, 1.1],
      ].map((point) => point.map((value) => expect.closeTo(value, 10))),
    );
    const [ofA, ofC] = [constituencyFeature(after, 0), constituencyFeature(after, 2)].map((feature) =>
      JSON.stringify(feature.geometry),
    );
    const bend = JSON.stringify(after.topology.arcs[2]?.[1]);
    expect(ofA).toContain(bend);
    expect(ofC).toContain(bend);
  });

  test('moves the ends of coarse arcs to where the detailed ones end, so that no gap opens', () => {
    expectNoGaps(after);
    expect(after.topology.arcs[6]?.[0]).toEqual(after.topology.arcs[1]?.at(-1));
    expect(after.topology.arcs[5]?.at(-1)).toEqual(after.topology.arcs[0]?.[0]);
  });

  test('adds the islet that the overview leaves out, also to the bounds', () => {
    expect(constituencyFeature(after, 0).geometry.type).toBe('MultiPolygon');
    expect(after.bounds[0]?.[0]).toBeCloseTo(-0.5, 10);
  });

  test('affects its own seats and those that share an arc or a junction with them', () => {
    expect(affectedSeats(before, after)).toEqual([0, 1, 2, 3]);
    expect(affectedSeats(after, after)).toEqual([]);
  });

  test('is the same whichever file arrives first', () => {
    const oneWay = sharpen(sharpen(before, fourSeatsDetail(0)), fourSeatsDetail(1));
    const other = sharpen(sharpen(before, fourSeatsDetail(1)), fourSeatsDetail(0));
    expect(oneWay.topology).toEqual(other.topology);
    expect(oneWay.bounds).toEqual(other.bounds);
    expectNoGaps(oneWay);
  });

  test('refuses seats that the atlas does not have', () => {
    const detail = fourSeatsDetail(0);
    expect(() => sharpen(before, { ...detail, polygons: new Map([[9, [[[0]]]]]) })).toThrow(RangeError);
  });
});

/** In every ring each arc begins where the one before ends. */
function expectNoGaps({ topology }: ReturnType<typeof fourSeats>): void {
  for (const geometry of topology.objects.areas.geometries) {
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : [];
    for (const ring of rings) {
      const lines = ring.map((reference): Position[] => {
        const line = topology.arcs[arcNumber(reference)] ?? [];
        return reference < 0 ? line.toReversed() : line;
      });
      for (const [position, line] of lines.entries()) expect(lines[(position + 1) % lines.length]?.[0]).toEqual(line.at(-1));
    }
  }
}
