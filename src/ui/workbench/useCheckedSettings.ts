import { useEffect } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';

/**
 * Reads the drawer's settings that an address brought, once there is time, so that the page says which of them it does not understand,
 * whether the drawer is open or not. Where the code does not arrive, they count for nothing until a tab reads them.
 */
export function useCheckedSettings(): void {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const given = useHustings(({ view: { sort, columns, swing, splits } }) => [sort, columns, swing, splits].join(' ').trim());
  useEffect(() => {
    if (election === null || given === '') return;
    import('../../view/drawerSettings.ts').then(
      ({ checkSettings }) => {
        const { view, queryFaults } = store.getState();
        const { change, faults } = checkSettings(view, election);
        if (Object.keys(change).length === 0) return;
        store.setState({ view: { ...view, ...change }, queryFaults: [...queryFaults, ...faults] });
      },
      () => {},
    );
  }, [store, election, given]);
}
