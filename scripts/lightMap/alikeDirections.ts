import { arcNumber, arcRings } from '../../src/geography/arcRings.ts';
import type { Atlas } from '../../src/geography/atlas.ts';

/** A line between two seats, and whether it is written in two directions while neither seat is turned. */
interface SharedLine {
  readonly seats: readonly [number, number];
  readonly opposed: boolean;
  readonly steps: number;
}

function sharedLines({ topology }: Atlas): SharedLine[] {
  const uses = new Map<number, { readonly seat: number; readonly backwards: boolean }[]>();
  topology.objects.areas.geometries.forEach((geometry, seat) => {
    for (const reference of arcRings(geometry).flat()) {
      const arc = arcNumber(reference);
      uses.set(arc, [...(uses.get(arc) ?? []), { seat, backwards: reference < 0 }]);
    }
  });
  return [...uses].flatMap(([arc, [one, other]]) =>
    one === undefined || other === undefined || one.seat === other.seat
      ? []
      : [
          {
            seats: [one.seat, other.seat],
            opposed: one.backwards !== other.backwards,
            steps: (topology.arcs[arc] ?? []).length - 1,
          },
        ],
  );
}

/**
 * For each seat, whether its outline is to be written backwards, so that most borders are written in the same direction by both of
 * their seats: the second time, a compressor finds the first. Seats are turned as long as one more turn brings more.
 */
export function alikeDirections(atlas: Atlas): readonly boolean[] {
  const backwards = atlas.topology.objects.areas.geometries.map(() => false);
  const linesOf: SharedLine[][] = backwards.map(() => []);
  for (const line of sharedLines(atlas)) for (const seat of line.seats) linesOf[seat]?.push(line);
  const isAlike = ({ seats: [one, other], opposed }: SharedLine) => (backwards[one] !== backwards[other]) === opposed;
  let turned = true;
  while (turned) {
    turned = false;
    linesOf.forEach((lines, seat) => {
      const gain = lines.reduce((sum, line) => sum + (isAlike(line) ? -line.steps : line.steps), 0);
      if (gain <= 0) return;
      backwards[seat] = !backwards[seat];
      turned = true;
    });
  }
  return backwards;
}
