import { useHustings, useHustingsStore } from '../StoreContext.ts';

/** Says that the candidates' names did not arrive, and offers to try again. */
export function CandidaciesFailure() {
  const store = useHustingsStore();
  const candidacies = useHustings((state) => state.candidacies);
  if (candidacies.status !== 'failed') return null;
  return (
    <div role="alert" className="panel__failure">
      <p>The candidates’ names did not arrive. The votes of their parties are here.</p>
      <p className="small">{candidacies.error.message}</p>
      <button type="button" className="plain-button" onClick={() => void store.getState().loadCandidacies()}>
        Try again
      </button>
    </div>
  );
}
