import type { Pattern } from '../../scales/scale.ts';
import type { Scene } from '../scene.ts';

/** What a seat's feature state says. */
export interface SeatState {
  readonly colour: string;
  readonly pattern: Pattern;
}

/** The states of the seats whose colour or pattern differs between two scenes, by index; of all seats for no scene before. */
export function changedSeatStates(before: Scene | null, after: Scene): ReadonlyMap<number, SeatState> {
  const changed = new Map<number, SeatState>();
  if (before?.colours === after.colours && before.patterns === after.patterns) return changed;
  after.colours.forEach((colour, index) => {
    const pattern = after.patterns[index] ?? 'none';
    if (before?.colours[index] !== colour || before.patterns[index] !== pattern) changed.set(index, { colour, pattern });
  });
  return changed;
}
