import { selectPackage } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';

interface CandidaciesFailureProps {
  /** What it means for what is read, as a sentence. */
  readonly meaning?: string;
}

/** Says that the candidates' names did not arrive, and offers to try again. */
export function CandidaciesFailure({ meaning = 'The votes of their parties are here.' }: CandidaciesFailureProps) {
  const store = useHustingsStore();
  const candidacies = useHustings((state) => selectPackage(state).candidacies);
  if (candidacies.status !== 'failed') return null;
  return (
    <div role="alert" className="panel__failure">
      <p>The candidates’ names and votes did not arrive. {meaning}</p>
      <p className="small">{candidacies.error.message}</p>
      <button type="button" className="plain-button" onClick={() => void store.getState().loadCandidacies()}>
        Try again
      </button>
    </div>
  );
}
