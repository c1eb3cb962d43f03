import { useEffect, useRef } from 'react';
import { selectElection, selectSelected } from '../store/selectors.ts';
import { CandidaciesFailure } from '../ui/panel/CandidaciesFailure.tsx';
import { CandidateTable } from '../ui/panel/CandidateTable.tsx';
import { candidateRows } from '../ui/panel/candidateRows.ts';
import { partyRows } from '../ui/panel/partyRows.ts';
import '../ui/panel/Panel.css';
import { SeatHead } from '../ui/panel/SeatHead.tsx';
import { useHustings, useHustingsStore } from '../ui/StoreContext.ts';

/** The selected seat's name, result, majority and candidates; nothing while none is selected. */
export function SeatCard() {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const selected = useHustings(selectSelected);
  const candidacies = useHustings((state) => state.candidacies);
  const wanted = selected !== null;
  useEffect(() => {
    if (wanted && store.getState().candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store, wanted]);
  const card = useRef<HTMLElement>(null);
  if (election === null || selected === null) return null;
  const standing = candidacies.status === 'ready' ? (candidacies.value.get(selected.code) ?? []) : null;
  const rows = standing === null ? partyRows(selected, election) : candidateRows(selected, standing, election);
  return (
    <section ref={card} className="panel embed__card" aria-label={`Result in ${selected.name}`}>
      <SeatHead constituency={selected} election={election} onClosed={() => undefined} />
      <CandidaciesFailure />
      <CandidateTable rows={rows} byParty={standing === null} loading={candidacies.status === 'loading'} />
    </section>
  );
}
