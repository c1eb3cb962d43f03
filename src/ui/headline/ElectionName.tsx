import { pollingDay } from '../../facts/pollingDay.ts';
import { selectElection } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';

/** Which election this is: what every view has in common. */
export function ElectionName() {
  const election = useHustings(selectElection);
  return <>{`UK general election${election === null ? '' : `, ${pollingDay(election.date)}`}`}</>;
}
