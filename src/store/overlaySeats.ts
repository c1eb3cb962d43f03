import { outlineOf } from '../editorial/editorials.ts';
import { type Contest, isNearMiss, outcomeOf } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import type { Overlay } from '../view/overlay.ts';

/** The seats that an overlay marks; `null` for one that marks no seats, such as labels. */
export function overlaySeats({ id, contests, byCode }: Election, overlay: Overlay): readonly Contest[] | null {
  switch (overlay.id) {
    case 'changed':
      return contests.filter((seat) => outcomeOf(seat)?.kind === 'gain');
    case 'near':
      return contests.filter((seat) => isNearMiss(seat, overlay.under));
    case 'named':
      return (outlineOf(id)?.challengers ?? []).flatMap((code) => byCode.get(code) ?? []);
    case 'regions':
    case 'labels':
      return null;
    default:
      return overlay satisfies never;
  }
}
