import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { formatQuery } from '../../view/query.ts';
import { DEFAULT_VIEW, type View } from '../../view/view.ts';
import { useHustings } from '../StoreContext.ts';
import { stepView } from './stepShown.ts';

/** Whether the reader has changed the map since the step was shown, or moved it. */
export function useStrayed(step: TourStep, election: Election): boolean {
  const view = useHustings((state) => state.view);
  const moved = useHustings((state) => state.strayed);
  const awaited = useHustings((state) => state.stepAwaited);
  if (awaited) return false;
  const { layout, colour, party, seat, where, overlays, answered } = view;
  const shown = (map: Partial<View>) => formatQuery({ ...DEFAULT_VIEW, ...map, at: null }, election);
  return moved || shown(stepView(step, election)) !== shown({ layout, colour, party, seat, where, overlays, answered });
}
