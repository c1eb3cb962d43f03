import { useMemo } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { type Order, type Setting, SORT, type SortedTab, settingOfText, textOfSetting } from '../../view/drawerSettings.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';

/** A setting of the drawer as the view has it, and what changes it. */
export function useSetting<Value>(setting: Setting<Value>): readonly [Value, (value: Value) => void] {
  const store = useHustingsStore();
  const text = useHustings((state) => state.view[setting.key]);
  const election = useHustings((state) => selectElection(state));
  const value = useMemo(
    () => (election === null ? setting.first : settingOfText(setting, text, election)),
    [setting, text, election],
  );
  return [value, (next) => store.getState().changeView({ [setting.key]: textOfSetting(setting, next) })];
}

/** How the table of a tab is sorted, and what changes it. */
export function useOrder(tab: SortedTab): readonly [Order, (order: Order) => void] {
  const [orders, setOrders] = useSetting(SORT);
  const { id, desc } = orders[tab];
  // The same object until its own order changes, so that another tab's does not sort this one again.
  return [useMemo(() => ({ id, desc }), [id, desc]), (order) => setOrders({ ...orders, [tab]: order })];
}
