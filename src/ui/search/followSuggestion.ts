import type { HustingsStore } from '../../store/hustingsStore.ts';
import { withFactChoices } from '../filters/choices.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * Goes where a suggestion leads: to a seat, or to a region and the seats in it. A region takes the place of any other place in
 * the conditions; what else they ask for stays.
 */
export function followSuggestion(suggestion: Suggestion, store: HustingsStore): void {
  const { goToSeat, changeView, flyTo, view } = store.getState();
  switch (suggestion.kind) {
    case 'seat':
    case 'heir':
    case 'town':
    case 'ward':
    case 'postcode':
      goToSeat(suggestion.constituency.index);
      break;
    case 'person':
      goToSeat(suggestion.standing.constituency.index);
      break;
    case 'region': {
      const elsewhere = withFactChoices(withFactChoices(view.where, 'nation', []), 'seat', []);
      changeView({ where: withFactChoices(elsewhere, 'region', [suggestion.region.code]), seat: null });
      flyTo({ to: 'seats', indices: suggestion.seats });
      break;
    }
    case 'more':
      break;
    default:
      suggestion satisfies never;
  }
}
