import type { GridPoint } from '../../../src/dataset/arcCoordinates.ts';
import {
  type DetailContent,
  decodeDetail,
  decodeOverview,
  encodeDetail,
  encodeOverview,
  type OverviewContent,
} from '../../../src/dataset/boundaries.ts';
import type { Atlas } from '../../../src/geography/atlas.ts';
import type { BoundaryDetail } from '../../../src/geography/boundaryDetail.ts';

/**
 * Four square seats round one point, with the sea round them. A and B are in detail file 0, C and D in file 1; A has an islet that
 * only the detail shows. Overview grid: 1°; detail grid: 0.1°.
 *
 *     C D
 *     A B
 */
export const CODES = ['A', 'B', 'C', 'D'];

// Arc numbers: 0 coast of A; 1 A|B; 2 A|C; 3 coast of B; 4 B|D; 5 coast of C; 6 C|D; 7 coast of D; 8 A's islet (detail only).
const A = [[[0, 1, 2]]];
const B = [[[3, 4, ~1]]];
const C = [[[5, ~2, 6]]];
const D = [[[7, ~6, ~4]]];

const OVERVIEW: readonly (readonly GridPoint[])[] = [
  [
    [0, 1],
    [0, 0],
    [1, 0],
  ],
  [
    [1, 0],
    [1, 1],
  ],
  [
    [1, 1],
    [0, 1],
  ],
  [
    [1, 0],
    [2, 0],
    [2, 1],
  ],
  [
    [2, 1],
    [1, 1],
  ],
  [
    [1, 2],
    [0, 2],
    [0, 1],
  ],
  [
    [1, 1],
    [1, 2],
  ],
  [
    [2, 1],
    [2, 2],
    [1, 2],
  ],
];

const DETAIL: readonly (readonly GridPoint[])[] = [
  [
    [0, 11],
    [0, 5],
    [0, 0],
    [10, 0],
  ],
  [
    [10, 0],
    [9, 5],
    [11, 10],
  ],
  [
    [11, 10],
    [5, 11],
    [0, 11],
  ],
  [
    [10, 0],
    [20, 0],
    [20, 10],
  ],
  [
    [20, 10],
    [11, 10],
  ],
  [
    [10, 20],
    [0, 20],
    [0, 11],
  ],
  [
    [11, 10],
    [12, 15],
    [10, 20],
  ],
  [
    [20, 10],
    [20, 20],
    [10, 20],
  ],
  [
    [-5, 5],
    [-4, 5],
    [-4, 6],
    [-5, 5],
  ],
];

const OVERVIEW_CONTENT: OverviewContent = {
  boundarySet: 'four-seats',
  transform: { scale: [1, 1], translate: [0, 0] },
  codes: CODES,
  seats: [A, B, C, D],
  arcs: OVERVIEW,
  regionBorders: [2, 4],
  labelPoints: [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ],
  detailFile: [0, 0, 1, 1],
};

const DETAIL_CONTENTS: readonly DetailContent[] = [
  { indices: [0, 1], seats: [[...A, [[8]]], B], numbers: [0, 1, 2, 3, 4, 8] },
  { indices: [2, 3], seats: [C, D], numbers: [2, 4, 5, 6, 7] },
].map(({ indices, seats, numbers }, number) => ({
  boundarySet: 'four-seats',
  number,
  transform: { scale: [0.1, 0.1], translate: [0, 0] },
  indices,
  seats,
  arcNumbers: numbers,
  arcs: numbers.map((arc) => DETAIL[arc] ?? []),
}));

export function atlasText(): string {
  return encodeOverview(OVERVIEW_CONTENT);
}

export function detailText(number: number): string {
  const content = DETAIL_CONTENTS[number];
  if (content === undefined) throw new Error(`There is no detail file ${number}.`);
  return encodeDetail(content);
}

export function fourSeats(): Atlas {
  return decodeOverview(atlasText(), 'overview.json', CODES);
}

export function fourSeatsDetail(number: number): BoundaryDetail {
  return decodeDetail(detailText(number), `detail-0${number}.json`);
}
