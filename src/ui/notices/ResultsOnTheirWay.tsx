import { selectPackage } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useLongWait } from '../later/useLongWait.ts';
import { useHustings } from '../StoreContext.ts';
import { RESULTS_ON_THEIR_WAY } from './sayResultsComing.ts';
import './Notice.css';

/** Says on a slow line that the results are coming, where no page arrived with a map of them. */
export function ResultsOnTheirWay() {
  const long = useLongWait(
    useHustings((state) => selectPackage(state).election.status === 'loading' || state.awaited?.error === null),
  );
  useAnnounced(long ? RESULTS_ON_THEIR_WAY : null);
  return <p className={long ? 'on-their-way' : 'visually-hidden'}>{long && RESULTS_ON_THEIR_WAY}</p>;
}
