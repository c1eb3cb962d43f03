import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetrePoint } from '../../../../pipeline/boundaries/boundaryLines.ts';
import { checkDistances } from '../../../../pipeline/boundaries/checkDistances.ts';
import { checkOverlaps } from '../../../../pipeline/boundaries/checkOverlaps.ts';
import { cleanRings } from '../../../../pipeline/boundaries/cleanRings.ts';
import { detailArcs } from '../../../../pipeline/boundaries/detailArcs.ts';
import { detailFiles } from '../../../../pipeline/boundaries/detailFiles.ts';
import { disentangled } from '../../../../pipeline/boundaries/disentangled.ts';
import { distanceToSegment } from '../../../../pipeline/boundaries/distanceToSegment.ts';
import { doubleArea, type GridPolygons, type GridRing, metresPerStep } from '../../../../pipeline/boundaries/grid.ts';
import { joinedArcs } from '../../../../pipeline/boundaries/joinedArcs.ts';
import { withoutSmallPieces } from '../../../../pipeline/boundaries/landmasses.ts';
import { findMeetings } from '../../../../pipeline/boundaries/meetings.ts';
import { noded } from '../../../../pipeline/boundaries/noded.ts';
import { findOverlaps, seatsBeside } from '../../../../pipeline/boundaries/overlaps.ts';
import { ringsUpright } from '../../../../pipeline/boundaries/ringsUpright.ts';
import { seatNeighbours } from '../../../../pipeline/boundaries/seatNeighbours.ts';
import { ringPoints, seatsOfArcs, sharedArcs } from '../../../../pipeline/boundaries/sharedArcs.ts';
import { withoutOverlaps } from '../../../../pipeline/boundaries/withoutOverlaps.ts';
import { decodeArcs, encodeArcs, type GridPoint } from '../../../../src/dataset/arcCoordinates.ts';
import { type ArcPolygons, decodeReferences, encodeReferences } from '../../../../src/dataset/arcReferences.ts';

const SQUARE: GridRing = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

describe('meetings of lines', () => {
  const kinds = (arcs: GridPoint[][]): boolean[] => findMeetings(arcs, 4).map(({ crossing }) => crossing);

  test('find lines that cross', () => {
    expect(
      kinds([
        [
          [0, 0],
          [4, 4],
        ],
        [
          [0, 4],
          [4, 0],
        ],
      ]),
    ).toEqual([true]);
  });

  test('find a line that crosses itself', () => {
    expect(
      kinds([
        [
          [0, 0],
          [4, 4],
          [4, 0],
          [0, 4],
        ],
      ]),
    ).toEqual([true]);
  });

  test('find overlaps and touches, which are not crossings', () => {
    expect(
      kinds([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [2, 0],
          [6, 0],
        ],
      ]),
    ).toEqual([false]);
    expect(
      kinds([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [2, 0],
          [2, 4],
        ],
      ]),
    ).toEqual([false]);
    expect(
      kinds([
        [
          [0, 0],
          [2, 2],
          [4, 0],
        ],
        [
          [0, 4],
          [2, 2],
          [4, 4],
        ],
      ]),
    ).toHaveLength(4);
  });

  test('leave arcs alone that share their ends, and the points within an arc', () => {
    expect(
      kinds([
        [
          [0, 0],
          [2, 1],
          [4, 0],
        ],
        [
          [4, 0],
          [2, -1],
          [0, 0],
        ],
      ]),
    ).toEqual([]);
    expect(
      kinds([
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
      ]),
    ).toEqual([]);
  });

  test('leave lines alone that are far apart or on one line', () => {
    expect(
      kinds([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [0, 1],
          [4, 1],
        ],
        [
          [5, 0],
          [9, 0],
        ],
      ]),
    ).toEqual([]);
  });
});

describe('disentangling', () => {
  test('straightens out a line that crosses itself and keeps its points', () => {
    const line: GridPoint[] = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
      [0, 20],
    ];
    const [result = []] = disentangled([line], { cellSize: 8, reach: 1 });
    expect(findMeetings([result], 8)).toEqual([]);
    expect(new Set(result.map(String))).toEqual(new Set(line.map(String)));
  });

  test('takes a point back that has crossed another line, and leaves the ends', () => {
    const result = disentangled(
      [
        [
          [0, 0],
          [20, 0],
        ],
        [
          [0, 5],
          [10, -1],
          [20, 5],
        ],
      ],
      { cellSize: 8, reach: 1 },
    );
    expect(findMeetings(result, 8).filter(({ crossing }) => crossing)).toEqual([]);
    expect([result[1]?.[0], result[1]?.at(-1)]).toEqual([
      [0, 5],
      [20, 5],
    ]);
  });

  test('never leaves more crossings than there were, and keeps all ends', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 3 }), (arcs) => {
        const crossings = (lines: readonly (readonly GridPoint[])[]): number =>
          findMeetings(lines, 8).filter(({ crossing }) => crossing).length;
        const result = disentangled(arcs, { cellSize: 8, reach: 1 });
        expect(result.map((arc) => [arc[0], arc.at(-1)])).toEqual(arcs.map((arc) => [arc[0], arc.at(-1)]));
        if (crossings(arcs) === 0) expect(crossings(result)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

/** Two seats side by side, with a shared arc between (10, 0) and (10, 20), and the coast of each. */
function twoSeats(border: GridPoint[], westCoast: GridPoint[], eastCoast: GridPoint[]) {
  return { arcs: [border, westCoast, eastCoast], beside: seatsBeside(3, [[[[0, 1]]], [[[~0, 2]]]]) };
}

describe('overlaps', () => {
  const border: GridPoint[] = [
    [10, 0],
    [10, 20],
  ];
  const west: GridPoint[] = [
    [10, 20],
    [0, 20],
    [0, 0],
    [10, 0],
  ];
  const east: GridPoint[] = [
    [10, 0],
    [20, 0],
    [20, 20],
    [10, 20],
  ];
  const pairs = ({ arcs, beside }: ReturnType<typeof twoSeats>): string[] =>
    findOverlaps(arcs, beside, 8).map(({ seats }) => [...seats].sort().join(' '));

  test('are none where two seats share a border, or only touch', () => {
    expect(pairs(twoSeats(border, west, east))).toEqual([]);
    const touching: GridPoint[] = [
      [10, 20],
      [0, 20],
      [10, 10],
      [0, 0],
      [10, 0],
    ];
    expect(pairs(twoSeats(border, touching, east))).toEqual([]);
  });

  test('are found where a coast crosses the border', () => {
    const across: GridPoint[] = [
      [10, 20],
      [0, 20],
      [14, 10],
      [0, 0],
      [10, 0],
    ];
    expect(pairs(twoSeats(border, across, east))).toContain('0 1');
  });

  test('are found where no segments cross, but lines change sides at a point', () => {
    const crooked: GridPoint[] = [
      [10, 0],
      [10, 5],
      [10, 15],
      [10, 20],
    ];
    const through: GridPoint[] = [
      [10, 20],
      [0, 20],
      [10, 15],
      [12, 10],
      [10, 5],
      [0, 0],
      [10, 0],
    ];
    const seats = twoSeats(crooked, through, east);
    expect(findMeetings(seats.arcs, 8).filter(({ crossing }) => crossing)).toEqual([]);
    expect(pairs(seats)).toContain('0 1');
  });

  test('are found where the two banks of a part have changed places', () => {
    const beyond: GridPoint[] = [
      [10, 20],
      [12, 10],
      [10, 0],
    ];
    expect(pairs(twoSeats(border, beyond, east))).toContain('0 1');
  });

  test('are mended: no seat lies over another, and all stays near its place', () => {
    const across: GridPoint[] = [
      [10, 20],
      [0, 20],
      [0, 12],
      [11, 10],
      [0, 8],
      [0, 0],
      [10, 0],
    ];
    const { arcs, beside } = twoSeats(border, across, east);
    const mended = withoutOverlaps(arcs, beside, { cellSize: 8, reach: 2, window: 6, farthestMove: 3 });
    expect(findOverlaps(mended, beside, 8)).toEqual([]);
    expect(mended.map((arc) => [arc[0], arc.at(-1)])).toEqual(arcs.map((arc) => [arc[0], arc.at(-1)]));
    for (const [x] of mended.slice(0, 2).flat()) expect(x).toBeLessThanOrEqual(13);
  });

  test('that the scale does not let mend are left, and the check names the seats', () => {
    const across: GridPoint[] = [
      [10, 20],
      [0, 20],
      [18, 10],
      [0, 0],
      [10, 0],
    ];
    const { arcs, beside } = twoSeats(border, across, east);
    const mended = withoutOverlaps(arcs, beside, { cellSize: 8, reach: 1, window: 10, farthestMove: 2 });
    expect(findOverlaps(mended, beside, 8)).not.toEqual([]);
    const seats = [[[[0, 1]]], [[[~0, 2]]]];
    expect(() => checkOverlaps('overview', { arcs: mended, seats }, 8, [], 'boundaries.topojson')).toThrow(
      /seats overlap: [01] and [01]/,
    );
  });
});

describe('noding and cleaning rings', () => {
  const areasOf = (seats: readonly GridPolygons[]): number[][] => seats.map((polygons) => polygons.flat().map(doubleArea));

  test('parts a ring where it crosses itself, and turns round what ran the wrong way', () => {
    const [[ring = []] = []] = noded(
      [
        [
          [
            [0, 0],
            [10, 10],
            [10, 0],
            [0, 10],
          ],
        ],
      ],
      8,
    );
    expect(ring.filter(([x, y]) => x === 5 && y === 5)).toHaveLength(2);
    expect(areasOf(cleanRings([[ring]]))).toEqual([[50, 50]]);
  });

  test('makes land that is claimed twice by one seat, between the banks of a creek that changed places, water', () => {
    const [[[outer = [], hole = []] = []] = []] = cleanRings([
      [
        SQUARE,
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 2],
        ],
      ],
    ]);
    expect([doubleArea(outer), doubleArea(hole)]).toEqual([32, -2]);
  });

  test('gives a sliver that two seats claim to the first of them', () => {
    const west: GridRing = [
      [0, 0],
      [10, 0],
      [12, 10],
      [10, 20],
      [0, 20],
    ];
    const east: GridRing = [
      [10, 0],
      [20, 0],
      [20, 20],
      [10, 20],
      [8, 10],
    ];
    expect(areasOf(cleanRings([[west], [east]]))).toEqual([[440], [360]]);
    expect(areasOf(cleanRings([[east], [west]]))).toEqual([[440], [360]]);
  });

  test('leaves nothing of a seat’s piece within another seat, and water between the piece and its hole', () => {
    const piece: GridRing = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
    ];
    const away: GridRing = [
      [8, 0],
      [9, 0],
      [9, 1],
      [8, 1],
    ];
    expect(areasOf(cleanRings([[SQUARE], [piece, away]]))).toEqual([[32], [2]]);
    expect(areasOf(cleanRings([[SQUARE, piece], [piece.toReversed()]]))).toEqual([[32, -2], [2]]);
  });

  test('parts rings of one seat that lie over one another', () => {
    const [rings = []] = noded(
      [
        [
          SQUARE,
          [
            [2, 2],
            [6, 2],
            [6, 6],
            [2, 6],
          ],
        ],
      ],
      8,
    );
    const cleaned = cleanRings([rings]);
    expect(areasOf(cleaned)).toEqual([[24, 24]]);
    const { arcs, seats } = sharedArcs(cleaned);
    expect(findOverlaps(arcs, seatsBeside(arcs.length, seats), 8)).toEqual([]);
  });
});

describe('cleaning a seat’s rings', () => {
  const cleanedOf = (rings: readonly GridRing[]): GridPolygons => cleanRings([rings])[0] ?? [];

  test('turns clockwise rings round', () => {
    const [[outer = []] = []] = cleanedOf([[...SQUARE].reverse()]);
    expect(doubleArea(outer)).toBe(32);
  });

  test('drops a spike that runs out and back', () => {
    const [[outer = []] = []] = cleanedOf([
      [
        [0, 0],
        [4, 0],
        [9, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ],
    ]);
    expect(outer).toHaveLength(4);
    expect(doubleArea(outer)).toBe(32);
  });

  test('parts an island that hangs on by a line without width', () => {
    const cleaned = cleanedOf([
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [6, 4],
        [8, 4],
        [8, 6],
        [6, 6],
        [6, 4],
        [4, 4],
        [0, 4],
      ],
    ]);
    expect(cleaned.map(([outer = []]) => doubleArea(outer)).sort((a, b) => a - b)).toEqual([8, 32]);
  });

  test('gives a hole to the polygon round it', () => {
    const cleaned = cleanedOf([
      SQUARE,
      [
        [1, 1],
        [1, 2],
        [2, 2],
        [2, 1],
      ],
      [
        [10, 10],
        [12, 10],
        [12, 12],
        [10, 12],
      ],
    ]);
    expect(cleaned.map(({ length }) => length).sort()).toEqual([1, 2]);
  });

  test('leaves nothing of a ring without area', () => {
    expect(
      cleanedOf([
        SQUARE,
        [
          [9, 9],
          [10, 9],
        ],
      ]),
    ).toHaveLength(1);
  });
});

describe('the distance from the publisher’s boundaries', () => {
  const transform = { scale: [0.000_01, 0.000_01] as [number, number], translate: [0, 0] as [number, number] };
  const check = (published: GridRing, finished: GridRing): void =>
    checkDistances(
      sharedArcs([[[finished]]]),
      { file: 'boundaries.json', codeProperty: 'code', rings: new Map([['E1', [published]]]), transform },
      [{ code: 'E1', name: 'Ashford' }],
    );
  /** A field of two kilometres, a step some 1.1 m, with a spit so many steps wide and 60 long. */
  const field = (...spit: GridPoint[]): GridRing => [[0, 0], [2000, 0], ...spit, [2000, 2000], [0, 2000]];

  test('may be 30 m', () => {
    expect(() =>
      check(field(), [
        [0, 0],
        [2026, 0],
        [2026, 2000],
        [0, 2000],
      ]),
    ).not.toThrow();
  });

  test('stops with the seat’s name where ours is farther off, also between two points', () => {
    const bulge = field([2028, 1000]);
    expect(() => check(field(), bulge)).toThrow('Ashford');
    expect(() => check(bulge, field())).toThrow('more than 30 m from it: Ashford');
  });

  test('leaves out a spit whose banks are a step of the publisher’s grid apart, and no wider one', () => {
    expect(() => check(field([2000, 1000], [2060, 1000], [2000, 1001]), field())).not.toThrow();
    expect(() => check(field([2000, 1000], [2060, 1000], [2060, 1003], [2000, 1003]), field())).toThrow('Ashford');
  });
});

describe('joined arcs', () => {
  test('run on where a line only touches another, and end where neighbours part', () => {
    // Two seats side by side; an island of the western one touches its coast.
    const west: GridRing = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 4],
      [0, 4],
    ];
    const island: GridRing = [
      [2, 4],
      [3, 6],
      [1, 6],
    ];
    const east: GridRing = [
      [4, 0],
      [8, 0],
      [8, 4],
      [4, 4],
    ];
    const cut = sharedArcs([[[west], [island]], [[east]]]);
    const joined = joinedArcs(cut);
    const arcs = joined.pointsFrom(cut.arcs);
    expect(cut.arcs).toHaveLength(5);
    expect(arcs).toHaveLength(4);
    const areas = (seats: readonly ArcPolygons[], lines: readonly (readonly GridPoint[])[]): number[] =>
      seats.flat(2).map((ring) => doubleArea(ringPoints(ring, lines)));
    expect(areas(joined.seats, arcs)).toEqual(areas(cut.seats, cut.arcs));
    expect(findOverlaps(arcs, seatsBeside(arcs.length, joined.seats), 8)).toEqual([]);
  });
});

describe('shared arcs', () => {
  const right: GridRing = [
    [4, 0],
    [8, 0],
    [8, 4],
    [4, 4],
  ];
  const islet: GridRing = [
    [20, 0],
    [21, 0],
    [21, 1],
    [20, 1],
  ];

  test('store the border of two neighbours once', () => {
    const shared = sharedArcs([[[SQUARE]], [[right]]]);
    expect(
      seatsOfArcs(shared)
        .map(({ length }) => length)
        .sort(),
    ).toEqual([1, 1, 2]);
  });

  test('lose small islands, but never a seat’s largest piece', () => {
    const shared = sharedArcs([
      [[SQUARE], [islet]],
      [[right]],
      [
        [
          [
            [30, 0],
            [31, 0],
            [31, 1],
            [30, 1],
          ],
        ],
      ],
    ]);
    const kept = withoutSmallPieces(shared, { scale: [1e-5, 1e-5], translate: [0, 0] }, { island: 10, part: 0 });
    expect(kept.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  test('lose a small part that hangs on another seat only where it is told to', () => {
    const part: GridRing = [
      [8, 0],
      [9, 0],
      [9, 1],
      [8, 1],
    ];
    const shared = sharedArcs([
      [[SQUARE], [part]],
      [
        [
          [
            [4, 0],
            [8, 0],
            [8, 1],
            [8, 4],
            [4, 4],
          ],
        ],
      ],
    ]);
    const transform = { scale: [1e-5, 1e-5] as [number, number], translate: [0, 0] as [number, number] };
    expect(withoutSmallPieces(shared, transform, { island: 10, part: 0 })[0]).toHaveLength(2);
    expect(withoutSmallPieces(shared, transform, { island: 10, part: 3 })[0]).toHaveLength(1);
  });
});

describe('closed arcs', () => {
  test('keep the sense of their originals, and an area', () => {
    const ring: GridPoint[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    expect(ringsUpright([ring.toReversed()], [ring], () => true)).toEqual([ring]);
    expect(
      doubleArea(
        ringsUpright(
          [
            [
              [0, 0],
              [4, 0],
              [0, 0],
            ],
          ],
          [ring],
          () => true,
        )[0] ?? [],
      ),
    ).toBe(16);
    expect(ringsUpright([ring.toReversed()], [ring], () => false)).toEqual([ring.toReversed()]);
  });
});

describe('detailed arcs', () => {
  const NOBODY = seatsBeside(1, []);
  const transform = { scale: [0.0001, 0.0001] as [number, number], translate: [0, 51] as [number, number] };

  test('lose points that are nearer to the line than the tolerance, and keep the others', () => {
    // 0.0001° is 7 m from west to east and 11 m from south to north here.
    const [kept] = detailArcs(
      [
        [
          [0, 0],
          [50, 1],
          [100, 0],
          [150, 9],
          [200, 0],
        ],
      ],
      () => true,
      NOBODY,
      transform,
    );
    expect(kept).toEqual([
      [0, 0],
      [100, 0],
      [150, 9],
      [200, 0],
    ]);
  });

  test('stay within the tolerance where points are put back, so that lines do not cross', () => {
    const creek: GridPoint[] = [
      [0, 0],
      [24, 3],
      [37, 9],
      [46, 9],
    ];
    const island: GridPoint[] = [
      [36, 7],
      [37, 7],
      [37, 8],
      [36, 7],
    ];
    const [kept = []] = detailArcs([creek, island], () => true, { left: [[0], [0]], right: [[], []] }, transform);
    const steps = metresPerStep(51, transform);
    const inMetres = ([x, y]: GridPoint): MetrePoint => [x * steps[0], y * steps[1]];
    const far = creek.filter((point) =>
      kept.slice(1).every((to, position) => distanceToSegment(inMetres(point), inMetres(kept[position] ?? to), inMetres(to)) > 22),
    );
    expect(findMeetings([kept, island], 64)).toEqual([]);
    expect(far).toEqual([]);
  });

  test('keep more of a border than of a coast', () => {
    const line: GridPoint[] = [
      [0, 0],
      [50, 1],
      [100, 0],
    ];
    expect(detailArcs([line], () => false, NOBODY, transform)[0]).toHaveLength(3);
    expect(detailArcs([line], () => true, NOBODY, transform)[0]).toHaveLength(2);
  });

  test('leave an area to an island smaller than the tolerance', () => {
    const [kept = []] = detailArcs(
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
      () => true,
      NOBODY,
      transform,
    );
    expect(doubleArea(kept)).toBeGreaterThan(0);
  });
});

describe('detail files', () => {
  test('hold seats near one another, no more points than allowed, and every seat', () => {
    const points = [
      [-5, 50],
      [-4.9, 50],
      [-4.8, 50],
      [1.1, 52],
      [1.2, 52],
    ] as const;
    expect(detailFiles(points, [10, 10, 10, 10, 10], 30)).toEqual([0, 0, 0, 1, 1]);
    expect(detailFiles(points, [10, 10, 10, 10, 10], 1_000)).toEqual([0, 0, 0, 0, 0]);
    expect(new Set(detailFiles(points, [10, 10, 99, 10, 10], 30)).size).toBeGreaterThan(2);
  });

  test('number each part of the country without gaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -8, max: 2, noNaN: true }), fc.double({ min: 50, max: 60, noNaN: true })), {
          minLength: 1,
          maxLength: 40,
        }),
        (points) => {
          const files = detailFiles(
            points,
            points.map(() => 10),
            25,
          );
          expect([...new Set(files)].sort((a, b) => a - b)).toEqual(
            Array.from({ length: Math.max(...files) + 1 }, (_, number) => number),
          );
          for (const file of new Set(files)) expect(files.filter((each) => each === file).length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

test('neighbours are those that share an arc, and islands are linked to the nearest seat across the sea', () => {
  const coasts = [[[0, 0]], [[1, 0]], [[2, 0]], [[3, 1]]] as const;
  const neighbours = seatNeighbours([[0, 1], [1, 2], [0], [3]], coasts);
  expect(neighbours[3]).toEqual([{ index: 2, bySea: true }]);
  expect(neighbours[2]).toEqual([
    { index: 1, bySea: false },
    { index: 3, bySea: true },
  ]);
  expect(neighbours[0]).toEqual([{ index: 1, bySea: false }]);
});

describe('arcs in the package', () => {
  const point = fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -100_000, max: 100_000 }));

  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { maxLength: 6 }), (arcs) => {
        expect(decodeArcs(encodeArcs(arcs), { scale: [1, 1], translate: [0, 0] })).toEqual(arcs);
      }),
    );
  });

  test('are encoded as Google’s documentation shows', () => {
    expect(
      encodeArcs([
        [
          [3850000, -12020000],
          [4070000, -12095000],
        ],
      ]),
    ).toEqual(['_p~iF~ps|U_ulLnnqC']);
  });

  test('are refused where a text is damaged', () => {
    for (const text of ['_', 'é', ' ', '_p~iF', '~~~~~~~~~~'])
      expect(decodeArcs([text], { scale: [1, 1], translate: [0, 0] })).toBeNull();
  });

  test('have references that come back as they were, and must be numbered by first use', () => {
    const seats = [[[[0, 1, 2]]], [[[~1, 3]], [[4, ~0]]]];
    expect(encodeReferences(seats)).toEqual([[[[0, 0, 0]]], [[[2, 0]], [[0, 5]]]]);
    expect(decodeReferences(encodeReferences(seats))).toEqual(seats);
    expect(() => encodeReferences([[[[1]]]])).toThrow(RangeError);
  });
});
