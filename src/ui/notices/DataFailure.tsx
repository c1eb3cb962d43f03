import { selectAreas, selectPackage } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './Notice.css';

/** Says that the results or the boundaries did not arrive, why, and offers to try again. */
export function DataFailure() {
  const store = useHustingsStore();
  const election = useHustings((state) => selectPackage(state).election);
  const atlas = useHustings((state) => selectAreas(state).atlas);
  const failed = election.status === 'failed' ? election : atlas.status === 'failed' ? atlas : null;
  if (failed === null) return null;
  const what =
    election.status === 'failed'
      ? 'The results could not be loaded.'
      : 'The boundaries could not be loaded, so there is no map to show. Every result can still be found by name.';
  return (
    <div className="notice notice--failure" role="alert">
      <div className="notice__words">
        <p>
          <strong>{what}</strong>
        </p>
        <p className="small">{failed.error.message}</p>
      </div>
      <button type="button" className="plain-button" onClick={() => void store.getState().loadElection()}>
        Try again
      </button>
    </div>
  );
}
