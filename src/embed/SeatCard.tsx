import '../ui/panel/Panel.css';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { majorityShare } from '../election/poll.ts';
import { formatCount, formatShare } from '../facts/figures.ts';
import { selectPanelSubject } from '../store/panelSubject.ts';
import { selectElection, selectPackage, selectSelected } from '../store/selectors.ts';
import { LaterPart } from '../ui/later/LaterPart.tsx';
import { laterCode } from '../ui/later/laterCode.ts';
import { useClosedByEscape } from '../ui/layout/useClosedByEscape.ts';
import { CandidaciesFailure } from '../ui/panel/CandidaciesFailure.tsx';
import { candidateRows, partyRows } from '../ui/panel/resultRows.ts';
import { BackToStory } from '../ui/reading/BackToStory.tsx';
import { useHustings, useHustingsStore } from '../ui/StoreContext.ts';
import { capitalised } from '../ui/words/capitalised.ts';
import { outcomeInWords } from '../ui/words/outcomeInWords.ts';
import { FirstTwo, firstTwoByParty } from './FirstTwo.tsx';

/** All who stood in a seat, for readers who ask. */
export const ALL_CANDIDATES = laterCode(
  'The candidates',
  async () => (await import('../ui/panel/CandidateTable.tsx')).CandidateTable,
);

/** Milliseconds in which a page that follows the frame's height has followed it. */
const FOLLOWED = 400;

/** The selected seat's verdict: result, majority and the first two; all who stood on request. Nothing while no seat is selected. */
export function SeatCard({ onClosed }: { readonly onClosed: () => void }) {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const inRecord = useHustings(selectPanelSubject) === 'record';
  const seat = useHustings(selectSelected);
  // The seat that a step of a tour selects is told of there.
  const selected = inRecord ? seat : null;
  const candidacies = useHustings((state) => selectPackage(state).candidacies);
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
    if (wanted && selectPackage(store.getState()).candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store, wanted]);
  function close() {
    const { view, selectSeat, returnToStory } = store.getState();
    if (view.story === null) selectSeat(null);
    else returnToStory();
    onClosed();
  }
  useClosedByEscape(selected?.code ?? null, close);
  if (election === null || selected === null) return null;
  const standing = candidacies.status === 'ready' ? (candidacies.value.get(selected.code) ?? []) : null;
  const rows = standing === null ? partyRows(selected, election) : candidateRows(selected, standing, election);
  const open = unfolded === selected.code;
  const majority = majorityShare(selected.poll);
  return (
    <section ref={card} className="panel embed__card" aria-label={`Result in ${selected.name}`}>
      <BackToStory onLeave={onClosed} />
      <header className="verdict">
        <h2 className="verdict__seat" translate="no">
          {selected.name}
          {selected.welshName !== null && selected.welshName !== selected.name && (
            <span className="verdict__welsh">
              {' '}
              <span lang="cy">{selected.welshName}</span>
            </span>
          )}
        </h2>
        <p className="verdict__result">
          <strong>{capitalised(outcomeInWords(selected, election))}</strong>
          <span>
            Majority <span>{formatCount(selected.poll?.majority ?? null)}</span>
            {majority !== null && <span className="small"> {formatShare(majority)} of valid votes</span>}
          </span>
        </p>
        <button
          type="button"
          className="plain-button plain-button--bare verdict__close"
          aria-label={`Close ${selected.name}`}
          onClick={close}
        >
          <X aria-hidden size={20} />
        </button>
      </header>
      <CandidaciesFailure />
      {open ? (
        <LaterPart
          code={ALL_CANDIDATES}
          props={{ election, rows, byParty: standing === null, loading: candidacies.status === 'loading' }}
        />
      ) : (
        <FirstTwo
          rows={standing === null ? firstTwoByParty(selected, rows, election) : rows.slice(0, 2)}
          loading={candidacies.status === 'loading'}
        />
      )}
      {rows.length > 2 && (
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setUnfolded(open ? null : selected.code)}>
          {open ? 'Only the first two' : `All ${rows.length} ${standing === null ? 'parties' : 'candidates'}`}
        </button>
      )}
    </section>
  );
}

/**
 * Scrolls the frame, and never the page around it as the browser's own `scrollIntoView` may, so far that an element is in sight from
 * its top. Nothing where the frame is as high as its content.
 */
function scrollIntoFrame(element: Element, frame: Window): void {
  const { top, bottom } = element.getBoundingClientRect();
  const hidden = bottom - frame.innerHeight;
  if (hidden > 0) frame.scrollBy({ top: Math.min(top, hidden), behavior: 'auto' });
}
