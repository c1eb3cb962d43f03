import { NAMED_CHALLENGERS } from '../editorial/namedChallengers.ts';
import type { Constituency } from '../election/constituency.ts';
import type { Election } from '../election/election.ts';
import { isNearMiss } from '../election/nearMiss.ts';
import { outcomeOf } from '../election/outcome.ts';
import type { Overlay } from '../view/overlay.ts';

/** The seats that an overlay marks; `null` for one that marks no seats, such as labels. */
export function overlaySeats({ constituencies, byCode }: Election, overlay: Overlay): readonly Constituency[] | null {
  switch (overlay.id) {
    case 'changed':
      return constituencies.filter((seat) => outcomeOf(seat).kind === 'gain');
    case 'near':
      return constituencies.filter((seat) => isNearMiss(seat, overlay.under));
    case 'named':
      return NAMED_CHALLENGERS.flatMap(({ constituency }) => byCode.get(constituency) ?? []);
    case 'regions':
    case 'labels':
      return null;
    default:
      return overlay satisfies never;
  }
}
