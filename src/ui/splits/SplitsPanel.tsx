import { useEffect } from 'react';
import { selectElection, selectPackage } from '../../store/selectors.ts';
import { AnnouncedLine } from '../announcer/Announcer.tsx';
import { CandidaciesFailure } from '../panel/CandidaciesFailure.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import type { WorkbenchPanelProps } from '../workbench/workbenchTab.ts';
import { Splits } from './Splits.tsx';
import '../table/ExplorerPanel.css';
import './SplitsPanel.css';

/** Which winners' majorities are smaller than the votes of other candidates. */
export function SplitsPanel({ onShowMap }: WorkbenchPanelProps) {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const candidacies = useHustings((state) => selectPackage(state).candidacies);
  useEffect(() => {
    if (selectPackage(store.getState()).candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store]);
  if (election === null) return null;
  if (candidacies.status === 'ready') return <Splits election={election} candidacies={candidacies.value} onShowMap={onShowMap} />;
  return (
    <div className="workbench__wait">
      <CandidaciesFailure meaning="Without them no split can be computed." />
      {candidacies.status !== 'failed' && <AnnouncedLine words="The candidates’ votes are on their way." />}
    </div>
  );
}
