import type { Scene } from '../scene/scene.ts';

/** What a seat's feature state says. */
export interface SeatState {
  readonly colour: string;
}

/** The states of the seats whose colour differs between two scenes, by index. */
export function changedSeatStates(before: Scene, after: Scene): ReadonlyMap<number, SeatState> {
  const changed = new Map<number, SeatState>();
  if (before.colours === after.colours) return changed;
  after.colours.forEach((colour, index) => {
    if (before.colours[index] !== colour) changed.set(index, { colour });
  });
  return changed;
}
