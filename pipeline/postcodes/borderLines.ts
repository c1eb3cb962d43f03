import Flatbush from 'flatbush';
import type { AreaCode } from '../../src/election/area.ts';
import type { NationalGridPosition } from './nationalGrid.ts';
import type { SeatArea } from './seatArea.ts';

/** A straight piece of a seat's border. A line between two seats stands once for each. */
export interface BorderLine {
  readonly code: AreaCode;
  readonly from: NationalGridPosition;
  readonly to: NationalGridPosition;
}

/** All borders, to be searched by where they are. */
export interface Borders {
  readonly lines: readonly BorderLine[];
  /** The bounds of each line, by its position in `lines`. */
  readonly index: Flatbush;
}

/** The borders of areas, in the order of the areas. */
export function bordersOf(areas: readonly SeatArea[]): Borders {
  const lines = areas.flatMap(({ code, rings }) =>
    rings.flatMap((ring) =>
      ring.slice(1).map(([easting = 0, northing = 0], position): BorderLine => {
        const [fromEasting = 0, fromNorthing = 0] = ring[position] ?? [];
        return { code, from: [fromEasting, fromNorthing], to: [easting, northing] };
      }),
    ),
  );
  const index = new Flatbush(lines.length);
  for (const { from, to } of lines) {
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  }
  index.finish();
  return { lines, index };
}
