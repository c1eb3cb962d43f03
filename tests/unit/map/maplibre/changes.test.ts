import { describe, expect, it } from 'vitest';
import { sharpen } from '../../../../src/geography/sharpen.ts';
import { borderChanges, changedInks, changedSeatStates, seatChanges } from '../../../../src/map/maplibre/changes/sceneChanges.ts';
import { borderFeatures, lineParts, outlineOf } from '../../../../src/map/maplibre/features/lineFeatures.ts';
import { hatchedSeats, seatFeatures } from '../../../../src/map/maplibre/features/seatFeatures.ts';
import { patternImage } from '../../../../src/map/maplibre/style/images.ts';
import { layers, mapStyle } from '../../../../src/map/maplibre/style/mapStyle.ts';
import { MAP_COLOURS } from '../../../../src/map/scene/colours.ts';
import type { Scene } from '../../../../src/map/scene/scene.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

const scene: Scene = {
  atlas: gridAtlas,
  layout: 'map',
  overprints: ['none', 'none', 'none', 'none'],
  marks: [],
  regionBorders: true,
  colours: ['#111111', '#222222', '#333333', '#444444'],
  patterns: ['none', 'none', 'none', 'none'],
  hovered: null,
  selected: null,
  inks: MAP_COLOURS.light,
  labels: [],
  places: [],
};

describe('changedSeatStates', () => {
  it('gives none where only the pointer moved', () => {
    expect(changedSeatStates(scene, { ...scene, hovered: 2 }).size).toBe(0);
  });

  it('gives the seats whose colour is another, and no others', () => {
    const after: Scene = {
      ...scene,
      colours: ['#111111', '#eeeeee', '#333333', '#444444'],
    };
    expect([...changedSeatStates(scene, after)]).toEqual([[1, { colour: '#eeeeee' }]]);
  });
});

describe('sharpening', () => {
  const after = sharpen(gridAtlas, {
    number: 0,
    arcs: new Map([
      [
        0,
        [
          [1, 50],
          [1.1, 50.5],
          [1, 51],
        ],
      ],
      [
        8,
        [
          [3, 50],
          [3.1, 50],
          [3.1, 50.1],
          [3, 50],
        ],
      ],
    ]),
    polygons: new Map([[1, [[[5, ~3, ~0]], [[8]]]]]),
  });

  it('renews the seats beside a sharper arc only', () => {
    expect(seatChanges(gridAtlas, after).update?.map(({ id }) => id)).toEqual([0, 1]);
  });

  it('renews the arc once and adds the island that came with it', () => {
    const { update, add } = borderChanges(gridAtlas, after);
    expect(update?.map(({ id }) => id)).toEqual([0]);
    expect(add?.map(({ id, properties }) => [id, properties])).toEqual([[8, { kind: 'coast' }]]);
  });

  it('has nothing to do for the same atlas', () => {
    expect(seatChanges(after, after).update).toEqual([]);
    expect(borderChanges(after, after)).toEqual({ update: [], add: [] });
  });
});

describe('hatchedSeats', () => {
  it('are the seats with a pattern, each with its own', () => {
    expect(
      hatchedSeats(gridAtlas, ['none', 'dots', 'none', 'diagonal']).map(({ id, properties }) => [id, properties.pattern]),
    ).toEqual([
      [1, 'dots'],
      [3, 'diagonal'],
    ]);
  });
});

describe('lines', () => {
  it('are each of one kind', () => {
    expect(borderFeatures(gridAtlas).map(({ properties }) => properties.kind)).toEqual([
      'seat',
      'seat',
      'region',
      'region',
      'coast',
      'coast',
      'coast',
      'coast',
    ]);
  });

  it('are cut where they are too long, without a gap', () => {
    const line = Array.from({ length: 4500 }, (_, at) => [at, 0]);
    const parts = lineParts(line);
    expect(parts.length).toBe(3);
    parts.slice(1).forEach((part, at) => {
      expect(part[0]).toBe(parts[at]?.at(-1));
    });
    expect(parts.at(-1)?.at(-1)).toBe(line.at(-1));
    expect(lineParts(line.slice(0, 2000))).toHaveLength(1);
    expect(parts.every((part) => part.length >= 2)).toBe(true);
    expect(lineParts(line.slice(0, 2001)).every((part) => part.length >= 2)).toBe(true);
  });

  it('outline the seat that is meant, or none', () => {
    expect(outlineOf(gridAtlas, null)).toEqual([]);
    expect(outlineOf(gridAtlas, 0)[0]?.geometry.coordinates[0]).toHaveLength(5);
  });
});

describe('the style', () => {
  it('names no address, so that nothing is fetched', () => {
    expect(JSON.stringify(mapStyle(scene, 5))).not.toMatch(/https?:|url/);
  });

  it('begins with what the first frame shows', () => {
    const begun = (first: Scene, zoom: number) => Object.keys(mapStyle(first, zoom).sources);
    expect(begun(scene, 5)).toEqual(['seats', 'borders']);
    expect(begun({ ...scene, selected: 1 }, 5)).toEqual(['seats', 'borders', 'selected']);
    const named: Scene = { ...scene, places: [{ name: 'London', at: [0, 51], fromZoom: 5 }] };
    expect(begun(named, 4.9)).not.toContain('labels');
    expect(begun(named, 5)).toContain('labels');
    const { sources, layers: shown } = mapStyle({ ...scene, selected: 1 }, 5);
    for (const layer of shown) expect('source' in layer && Object.keys(sources)).toContain('source' in layer && layer.source);
  });

  it('holds the first colours in the seats themselves', () => {
    expect(seatFeatures(scene).map(({ id, properties }) => [id, properties.colour])).toEqual([
      [0, '#111111'],
      [1, '#222222'],
      [2, '#333333'],
      [3, '#444444'],
    ]);
  });

  it('says the same whatever the seats’ colours are', () => {
    expect(layers(scene)).toEqual(layers(scene));
    expect(JSON.stringify(layers(scene))).not.toContain('#222222');
  });

  it('changes with the theme in its colours alone', () => {
    expect(changedInks(scene, scene)).toEqual([]);
    const changes = changedInks(scene, { ...scene, inks: MAP_COLOURS.dark });
    expect(changes).toContainEqual({ layer: 'seat-borders', property: 'line-color', colour: MAP_COLOURS.dark.seatBorder });
    const plain = (inks: typeof MAP_COLOURS.light) =>
      layers({ ...scene, inks }).map((layer) =>
        JSON.stringify(layer, (_, value) => (typeof value === 'string' && value.startsWith('#') ? '' : value)),
      );
    expect(plain(MAP_COLOURS.light)).toEqual(plain(MAP_COLOURS.dark));
  });
});

describe('patternImage', () => {
  it('repeats without a seam and leaves ground between its ink', () => {
    const { width, height, data } = patternImage('diagonal', '#102030', 2);
    expect([width, height]).toEqual([12, 12]);
    const alpha = Array.from({ length: 144 }, (_, at) => data[at * 4 + 3] ?? 0);
    expect(Math.max(...alpha)).toBeGreaterThan(100);
    expect(Math.min(...alpha)).toBe(0);
    // A diagonal meets itself across the edge: each row is the one above, moved by one.
    for (let column = 0; column < 12; column += 1) expect(alpha[11 * 12 + column]).toBe(alpha[(column + 11) % 12]);
    expect([...data.slice(0, 3)]).toEqual([16, 32, 48]);
  });
});
