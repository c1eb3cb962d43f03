import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeHexagons } from '../../../src/dataset/hexagons.ts';
import { decodeResults } from '../../../src/dataset/resultsFile.ts';
import { arcNumber, arcRings } from '../../../src/geography/arcRings.ts';
import type { Atlas } from '../../../src/geography/atlas.ts';
import { constituencyFeature } from '../../../src/geography/constituencyFeatures.ts';
import { hexagonAtlas } from '../../../src/geography/hexagonAtlas.ts';
import type { HexagonLayout } from '../../../src/geography/hexagonLayout.ts';
import { toMercator } from '../../../src/geography/mercator.ts';
import { hexagonNeighbours } from '../../../src/geography/neighbours.ts';
import { seatAtPosition } from '../../../src/map/pointing/seatsAt.ts';

/** Two hexagons side by side, one north of both in another region, and one apart. */
const FOUR: HexagonLayout = {
  layout: 'odd-r',
  hexagons: [
    { q: 0, r: 0 },
    { q: 1, r: 0 },
    { q: 0, r: 1 },
    { q: 5, r: 0 },
  ],
};
const SEATS = ['south', 'south', 'north', 'south'].map((region, index) => ({ code: `E1400000${index}`, region }));

function usesOf({ topology }: Atlas): number[] {
  const uses = topology.arcs.map(() => 0);
  for (const geometry of topology.objects.areas.geometries) {
    for (const arc of arcRings(geometry).flat().map(arcNumber)) uses[arc] = (uses[arc] ?? 0) + 1;
  }
  return uses;
}

describe('an atlas of hexagons', () => {
  const atlas = hexagonAtlas(FOUR, SEATS);

  it('has each edge once, shared by the two seats beside it', () => {
    expect(atlas.topology.arcs).toHaveLength(24 - 3);
    expect(usesOf(atlas).filter((uses) => uses === 2)).toHaveLength(3);
  });

  it('tells borders between regions from those within one', () => {
    expect(atlas.seatBorders).toHaveLength(1);
    expect(atlas.regionBorders).toHaveLength(2);
  });

  it('closes every ring, against the clock', () => {
    for (const index of [0, 1, 2, 3]) {
      const [ring = []] = constituencyFeature(atlas, index).geometry.coordinates.flat(0);
      const points = ring.flatMap((point) => (Array.isArray(point) ? [point.map(Number)] : []));
      expect(points).toHaveLength(7);
      expect(points[0]).toEqual(points[6]);
      const area = points.slice(1).reduce((sum, [x = 0, y = 0], at) => {
        const [beforeX = 0, beforeY = 0] = points[at] ?? [];
        return sum + beforeX * y - x * beforeY;
      }, 0);
      expect(area).toBeGreaterThan(0);
    }
  });

  it('puts north up, and every label into its own hexagon', () => {
    expect(atlas.labelPoints[2]?.[1]).toBeGreaterThan(atlas.labelPoints[0]?.[1] ?? 90);
    atlas.labelPoints.forEach((point, index) => {
      expect(seatAtPosition(atlas, point)).toBe(index);
    });
  });

  it('makes hexagons of equal size on the screen', () => {
    const widths = atlas.bounds.map(([west, , east]) => east - west);
    const heights = atlas.bounds.map(([, south, , north]) => toMercator([0, south])[1] - toMercator([0, north])[1]);
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 9);
    for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? 0, 9);
  });
});

describe('neighbours of hexagons', () => {
  it('are those that touch, and across the water whoever is nearest to a group apart', () => {
    const neighbours = hexagonNeighbours(FOUR);
    expect(neighbours[0]?.map(({ index }) => index)).toEqual([1, 2]);
    expect(neighbours[3]).toEqual([{ index: 1, bySea: true }]);
    expect(neighbours[1]).toContainEqual({ index: 3, bySea: true });
  });
});

describe('the published layout', () => {
  const read = (path: string) => readFileSync(`public/data/${path}`, 'utf8');
  const { contests } = decodeResults(read('ge2024/results.json'), 'results');
  const layout = decodeHexagons(read('boundaries-2024/hexagons.json'), 'hexagons');
  const atlas = hexagonAtlas(layout, contests);

  it('has a hexagon for each of the 650 seats, and each edge once or twice', () => {
    expect(atlas.topology.objects.areas.geometries).toHaveLength(650);
    const uses = usesOf(atlas);
    expect(new Set(uses)).toEqual(new Set([1, 2]));
    expect(uses.reduce((sum, count) => sum + count, 0)).toBe(650 * 6);
    expect(atlas.seatBorders.length + atlas.regionBorders.length).toBe(uses.filter((count) => count === 2).length);
  });

  it('lets a walk reach every seat', () => {
    const neighbours = hexagonNeighbours(layout);
    const reached = new Set([0]);
    for (const seat of reached) for (const { index } of neighbours[seat] ?? []) reached.add(index);
    expect(reached.size).toBe(650);
    const touching = neighbours.flat().filter(({ bySea }) => !bySea).length / 2;
    expect(touching).toBe(atlas.seatBorders.length + atlas.regionBorders.length);
  });
});
