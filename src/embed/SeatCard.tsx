import { useEffect, useRef, useState } from 'react';
import { selectPanelSubject } from '../store/panelSubject.ts';
import { selectElection, selectSelected } from '../store/selectors.ts';
import { CandidaciesFailure } from '../ui/panel/CandidaciesFailure.tsx';
import { CandidateTable } from '../ui/panel/CandidateTable.tsx';
import { candidateRows } from '../ui/panel/candidateRows.ts';
import { partyRows } from '../ui/panel/partyRows.ts';
import '../ui/panel/Panel.css';
import { SeatHead } from '../ui/panel/SeatHead.tsx';
import { useHustings, useHustingsStore } from '../ui/StoreContext.ts';
import { scrollIntoFrame } from './scrollIntoFrame.ts';

/** In an article a card is to be read beside its map; the rest comes when it is asked for. */
const FIRST_CANDIDATES = 4;

/** Milliseconds in which a page that follows the frame's height has followed it. */
const FOLLOWED = 400;

/** The selected seat's name, result, majority and candidates; nothing while none is selected. */
export function SeatCard({ onClosed }: { readonly onClosed: () => void }) {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const inRecord = useHustings(selectPanelSubject) === 'record';
  const seat = useHustings(selectSelected);
  // The seat that a step of a tour selects is told of there.
  const selected = inRecord ? seat : null;
  const candidacies = useHustings((state) => state.candidacies);
  const wanted = selected !== null;
  const card = useRef<HTMLElement>(null);
  // A seat that the address names leaves the map in sight.
  const chosen = useHustings(({ recordWanted }) => recordWanted) ? (selected?.code ?? null) : null;
  useEffect(() => {
    if (chosen === null) return;
    const wait = setTimeout(() => card.current !== null && scrollIntoFrame(card.current, window), FOLLOWED);
    return () => clearTimeout(wait);
  }, [chosen]);
  /** The seat all of whose candidates are shown. */
  const [unfolded, setUnfolded] = useState<string | null>(null);
  useEffect(() => {
    if (wanted && store.getState().candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store, wanted]);
  if (election === null || selected === null) return null;
  const standing = candidacies.status === 'ready' ? (candidacies.value.get(selected.code) ?? []) : null;
  const rows = standing === null ? partyRows(selected, election) : candidateRows(selected, standing, election);
  const open = unfolded === selected.code;
  return (
    <section ref={card} className="panel embed__card" aria-label={`Result in ${selected.name}`}>
      <SeatHead constituency={selected} election={election} onClosed={onClosed} />
      <CandidaciesFailure />
      <CandidateTable
        rows={rows}
        byParty={standing === null}
        loading={candidacies.status === 'loading'}
        first={open ? rows.length : FIRST_CANDIDATES}
      />
      {rows.length > FIRST_CANDIDATES && (
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setUnfolded(open ? null : selected.code)}>
          {open ? `Only the first ${FIRST_CANDIDATES}` : `All ${rows.length} ${standing === null ? 'parties' : 'candidates'}`}
        </button>
      )}
    </section>
  );
}
