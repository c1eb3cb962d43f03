import { describe, expect, test } from 'vitest';
import { type BoundedArea, buildBoundaries } from '../../../../pipeline/boundaries/buildBoundaries.ts';
import { degreesOf } from '../../../../pipeline/boundaries/grid.ts';
import { type BoundaryFile, readBoundaries } from '../../../../pipeline/boundaries/readBoundaries.ts';

const SOURCE: BoundaryFile = { file: 'wards.topojson', codeProperty: 'ward' };

/** Two wards side by side and one on an island, far from Britain, each a box of so many steps of a publisher's grid. */
const BOXES: readonly [code: string, west: number, south: number, width: number, height: number][] = [
  ['Q1', 0, 0, 2000, 2000],
  ['Q2', 2000, 0, 2000, 2000],
  ['Q3', 5000, 500, 500, 500],
];
const AREAS: readonly BoundedArea[] = [
  { code: 'Q3', name: 'Rock', region: 'sea' },
  { code: 'Q1', name: 'West', region: 'land' },
  { code: 'Q2', name: 'East', region: 'coast' },
];

function published(codeProperty = SOURCE.codeProperty): string {
  return JSON.stringify({
    type: 'Topology',
    transform: { scale: [0.0001, 0.0001], translate: [17.123_456, -22.987_654] },
    arcs: BOXES.map(([, west, south, width, height]) => [
      [west, south],
      [width, 0],
      [0, height],
      [-width, 0],
      [0, -height],
    ]),
    objects: {
      anything: {
        type: 'GeometryCollection',
        geometries: BOXES.map(([code], arc) => ({
          type: 'Polygon',
          arcs: [[arc]],
          properties: { [codeProperty]: code, people: 12 },
        })),
      },
    },
  });
}

describe('the boundaries of any area set', () => {
  const { overview, details, neighbours } = buildBoundaries(
    'wards',
    readBoundaries(() => published(), SOURCE),
    AREAS,
  );

  test('are in the order of its areas, on a grid of its own place', () => {
    expect(overview.codes).toEqual(['Q3', 'Q1', 'Q2']);
    expect(overview.transform.translate).toEqual([17.12, -22.99]);
    const [lng, lat] = degreesOf(overview.labelPoints[1] ?? [0, 0], overview.transform);
    expect(lng).toBeCloseTo(17.22, 1);
    expect(lat).toBeCloseTo(-22.89, 1);
    expect(details.flatMap(({ indices }) => indices)).toEqual([0, 1, 2]);
  });

  test('share the line between two areas, which is a border of regions where theirs differ', () => {
    expect(overview.regionBorders).toHaveLength(1);
    expect(neighbours.map((own) => own.map(({ index, bySea }) => `${index}${bySea ? ' by sea' : ''}`))).toEqual([
      ['2 by sea'],
      ['2'],
      ['0 by sea', '1'],
    ]);
  });

  test('are refused without a code in the property that the set names, or with other codes than its areas', () => {
    expect(() => readBoundaries(() => published('name'), SOURCE)).toThrow(/wards\.topojson.*ward.*area 1 has no code/s);
    const read = readBoundaries(() => published(), SOURCE);
    expect(() => buildBoundaries('wards', read, AREAS.slice(1))).toThrow(/Q3 has no result/);
    expect(() => buildBoundaries('wards', read, [...AREAS, { code: 'Q4', name: 'North', region: 'land' }])).toThrow(
      /Q4, North, has no boundary/,
    );
  });
});
