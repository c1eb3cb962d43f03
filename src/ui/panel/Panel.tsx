import { useContext, useRef } from 'react';
import type { Arrangement } from '../../first-paint/arrangement.ts';
import { selectPanelSubject } from '../../store/panelSubject.ts';
import { selectElection, selectSelected } from '../../store/selectors.ts';
import { GroupHead } from '../group/GroupHead.tsx';
import { LaterPart } from '../later/LaterPart.tsx';
import { PANEL_ID } from '../layout/SkipLink.tsx';
import { useClosedByEscape } from '../layout/useClosedByEscape.ts';
import { PrerenderContext } from '../PrerenderContext.ts';
import { ReadingHead } from '../reading/ReadingHead.tsx';
import { readingOf } from '../reading/readings.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { PANEL_BODY } from './panelBodyCode.ts';
import { SeatHead } from './SeatHead.tsx';
import { Sheet } from './Sheet.tsx';
import './Panel.css';

interface PanelProps {
  readonly arrangement: Arrangement;
  /** Gets the height of what the sheet leaves in sight when it is not pulled up; 0 without a sheet. */
  readonly onSheetHeight: (height: number) => void;
}

/** The selected seat's record, the story that is open, or else the national result. */
export function Panel({ arrangement, onSheetHeight }: PanelProps) {
  const election = useHustings(selectElection);
  const seat = useHustings(selectSelected);
  const subject = useHustings(selectPanelSubject);
  const story = useHustings(({ view }) => view.story);
  const filtered = useHustings((state) => state.view.where.length > 0);
  const panel = useRef<HTMLElement>(null);
  const prerendering = useContext(PrerenderContext);
  // A part of the panel that goes when it is used hands its focus to the panel, not to nowhere.
  const focus = () => panel.current?.focus();
  const selected = subject === 'record' ? seat : null;
  useEscape(story, selected?.code ?? null, focus);
  if (election === null) return arrangement === 'column' ? <aside className="panel" aria-label="Result" /> : null;
  const reading = subject === 'story' && story !== null ? readingOf(election.id, story) : null;
  const key = reading !== null ? (story ?? '') : (selected?.code ?? 'overview');
  const head =
    reading !== null ? (
      <ReadingHead key={key} reading={reading} election={election} onLeave={focus} />
    ) : selected === null ? (
      <GroupHead election={election} />
    ) : (
      <SeatHead constituency={selected} election={election} onClosed={focus} />
    );
  const body = prerendering ? null : reading !== null ? (
    <LaterPart key={key} code={reading.body} props={{ election, onLeave: focus }} />
  ) : (
    <LaterPart key="result" code={PANEL_BODY} props={{ election, selected, onLeave: focus }} />
  );
  const label =
    reading?.title ?? (selected !== null ? `Result in ${selected.name}` : filtered ? 'Seats that match' : 'National result');
  if (arrangement === 'sheet') {
    const more = reading?.more ?? (selected === null ? 'Seats and votes' : 'Full result');
    return (
      <Sheet
        ref={panel}
        label={label}
        more={more}
        subject={key}
        opensFull={reading !== null && reading.head === null}
        head={head}
        body={body}
        onPeekHeight={onSheetHeight}
      />
    );
  }
  return (
    <aside ref={panel} id={PANEL_ID} className="panel" aria-label={label} tabIndex={-1}>
      <div className="panel__head">{head}</div>
      <div key={key} className="panel__scroll">
        {body}
      </div>
    </aside>
  );
}

/**
 * Has Escape close what the panel is about: first a seat's record, back to the story in which it was opened or to the overview, then
 * the story. Either is null where there is none.
 */
function useEscape(story: string | null, seat: string | null, focusPanel: () => void): void {
  const store = useHustingsStore();
  useClosedByEscape(story, () => {
    focusPanel();
    store.getState().openStory(null);
  });
  useClosedByEscape(seat, () => {
    const { view, selectSeat, returnToStory } = store.getState();
    focusPanel();
    if (view.story === null) selectSeat(null);
    else returnToStory();
  });
}
