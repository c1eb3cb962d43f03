import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './Notice.css';

/** A quiet line where boundaries did not arrive and the map keeps coarser ones; offers to try again. */
export function MissingDetail() {
  const store = useHustingsStore();
  const overview = useHustings((state) => state.overviewMissing);
  const detail = useHustings((state) => state.missingDetail.length > 0);
  return (
    <div role="status" className={overview || detail ? 'missing-detail' : 'visually-hidden'}>
      {(overview || detail) && (
        <>
          <p>
            {overview
              ? 'The map is drawn coarsely: its boundaries did not arrive.'
              : 'Some boundaries are drawn coarsely: their detail did not arrive.'}
          </p>
          <button
            type="button"
            className="plain-button plain-button--bare"
            onClick={() => void store.getState().fetchMissingBoundaries()}
          >
            Try again
          </button>
        </>
      )}
    </div>
  );
}
