import { useMemo } from 'react';
import { measuresOf } from '../../facts/catalogue.ts';
import { selectElection } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { Menu } from './Menu.tsx';
import { partyChoices } from './partyChoices.ts';

/** What colours the map. */
export function MeasureMenu() {
  const store = useHustingsStore();
  const colour = useHustings((state) => state.view.colour);
  const party = useHustings((state) => state.view.party);
  const election = useHustings(selectElection);
  const measures = useMemo(() => (election === null ? [] : measuresOf(election)), [election]);
  const options = useMemo(
    () => (election === null ? [] : measures.map(({ id, name }) => ({ value: id, label: name(election) }))),
    [election, measures],
  );
  function change(value: string) {
    const measure = measures.find(({ id }) => id === value);
    if (measure === undefined) return;
    const offered = !measure.usesParty || election === null || partyChoices(election, measure).some(({ id }) => id === party);
    store.getState().changeView({ colour: measure.id, ...(offered ? {} : { party: election.featured }) });
  }
  return <Menu label="Show" value={colour} options={options} onChange={change} />;
}
