import { useHustings } from '../StoreContext.ts';
import './Notice.css';

/** A quiet line where finer boundaries did not arrive and the map keeps the coarse ones. */
export function MissingDetail() {
  const missing = useHustings((state) => state.missingDetail.length > 0);
  return (
    <p role="status" className={missing ? 'missing-detail' : 'visually-hidden'}>
      {missing && 'Some boundaries are drawn coarsely: their detail did not arrive.'}
    </p>
  );
}
