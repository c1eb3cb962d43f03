import { useMemo } from 'react';
import { selectElection, selectMeasure } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { Menu } from './Menu.tsx';
import { partyChoices } from './partyChoices.ts';

/** Said where this menu comes beside that of the measures. */
export const PARTY_TO_CHOOSE = 'Another menu follows: Party.';

/** Whose share or change colours the map. */
export function PartyMenu() {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const measure = useHustings(selectMeasure);
  const current = useHustings((state) => state.view.party);
  const options = useMemo(() => {
    if (election === null) return [];
    const choices = partyChoices(election, measure);
    // An address can name any party: what colours the map has to stand in the menu.
    const chosen = election.partyById.get(current);
    const all = chosen === undefined || choices.includes(chosen) ? choices : [...choices, chosen];
    return all.map(({ id, name }) => ({ value: id, label: name }));
  }, [election, measure, current]);
  return <Menu label="Party" value={current} options={options} onChange={(party) => store.getState().changeView({ party })} />;
}
