import { useHustings } from '../StoreContext.ts';
import './Notice.css';

/** Says on a slow line that the results are coming; it shows itself only after a second. */
export function ResultsOnTheirWay() {
  const loading = useHustings((state) => state.election.status === 'loading');
  return (
    <p role="status" className={loading ? 'on-their-way' : 'visually-hidden'}>
      {loading && 'The results are on their way.'}
    </p>
  );
}
